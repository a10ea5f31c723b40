// merge-locality-counties
// Writes counties of localities that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (nothing) and props
// row: none
// index: LocalityCounties.key
UNWIND $rows AS row
MERGE (fact:LocalityCounties {key: row.key})
SET fact += row.props
