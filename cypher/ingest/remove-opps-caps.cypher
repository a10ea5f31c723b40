// remove-opps-caps
// Removes OPPS caps that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: OppsCap.key
UNWIND $keys AS key
MATCH (fact:OppsCap {key: key})
DETACH DELETE fact
