// merge-wage-indices
// Writes wage indices that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (nothing) and props
// row: none
// index: WageIndex.key
UNWIND $rows AS row
MERGE (fact:WageIndex {key: row.key})
SET fact += row.props
