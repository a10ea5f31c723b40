// merge-contractor-jurisdictions
// Writes jurisdictions of contractors that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (nothing) and props
// row: none
// index: ContractorJurisdiction.key
UNWIND $rows AS row
MERGE (fact:ContractorJurisdiction {key: row.key})
SET fact += row.props
SET fact.endedOn = date(row.props.endedOn)
