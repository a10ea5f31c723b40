// merge-zips
// Writes ZIP records that are new, changed, or cited from another file now.
// params: rows, each with key, about (nothing) and props
// row: none
// index: Zip.key
UNWIND $rows AS row
MERGE (fact:Zip {key: row.key})
SET fact += row.props
