// merge-anesthesia-factors
// Writes anesthesia conversion factors that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (nothing) and props
// row: none
// index: AnesthesiaFactor.key
UNWIND $rows AS row
MERGE (fact:AnesthesiaFactor {key: row.key})
SET fact += row.props
