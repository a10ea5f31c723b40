// remove-wage-indices
// Removes wage indices that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: WageIndex.key
UNWIND $keys AS key
MATCH (fact:WageIndex {key: key})
DETACH DELETE fact
