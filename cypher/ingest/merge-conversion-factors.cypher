// merge-conversion-factors
// Writes conversion factors that are new, changed, or cited from another file now. The dates come as text and are stored as dates.
// params: rows, each with key, about (nothing) and props
// row: none
// index: ConversionFactor.key
UNWIND $rows AS row
MERGE (fact:ConversionFactor {key: row.key})
SET fact += row.props
SET fact.effectiveFrom = date(row.props.effectiveFrom), fact.effectiveTo = date(row.props.effectiveTo)
