// merge-opps-caps
// Writes OPPS caps that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (nothing) and props
// row: none
// index: OppsCap.key
UNWIND $rows AS row
MERGE (fact:OppsCap {key: row.key})
SET fact += row.props
