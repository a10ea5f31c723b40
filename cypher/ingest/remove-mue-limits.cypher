// remove-mue-limits
// Removes MUE values that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: MueLimit.key
UNWIND $keys AS key
MATCH (fact:MueLimit {key: key})
DETACH DELETE fact
