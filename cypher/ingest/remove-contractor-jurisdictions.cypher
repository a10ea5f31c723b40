// remove-contractor-jurisdictions
// Removes jurisdictions of contractors that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: ContractorJurisdiction.key
UNWIND $keys AS key
MATCH (fact:ContractorJurisdiction {key: key})
DETACH DELETE fact
