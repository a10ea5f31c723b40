// remove-outpatient-rates
// Removes Addendum B lines that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: OutpatientRate.key
UNWIND $keys AS key
MATCH (fact:OutpatientRate {key: key})
DETACH DELETE fact
