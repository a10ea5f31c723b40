// remove-coverage-states
// Removes states of the coverage database that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: CoverageState.key
UNWIND $keys AS key
MATCH (fact:CoverageState {key: key})
DETACH DELETE fact
