// merge-apc-rates
// Writes APC rates that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (nothing) and props
// row: none
// index: ApcRate.key
UNWIND $rows AS row
MERGE (fact:ApcRate {key: row.key})
SET fact += row.props
