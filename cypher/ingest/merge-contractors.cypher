// merge-contractors
// Writes contractors of the coverage database that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (nothing) and props
// row: none
// index: Contractor.key
UNWIND $rows AS row
MERGE (fact:Contractor {key: row.key})
SET fact += row.props
