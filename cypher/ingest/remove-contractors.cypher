// remove-contractors
// Removes contractors of the coverage database that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: Contractor.key
UNWIND $keys AS key
MATCH (fact:Contractor {key: key})
DETACH DELETE fact
