// remove-asc-rates
// Removes ASC addenda lines that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: AscRate.key
UNWIND $keys AS key
MATCH (fact:AscRate {key: key})
DETACH DELETE fact
