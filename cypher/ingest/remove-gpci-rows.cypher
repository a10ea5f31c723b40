// remove-gpci-rows
// Removes GPCI lines that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: GpciRow.key
UNWIND $keys AS key
MATCH (fact:GpciRow {key: key})
DETACH DELETE fact
