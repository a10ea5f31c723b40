// remove-fee-schedule-rows
// Removes PPRRVU lines that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: FeeScheduleRow.key
UNWIND $keys AS key
MATCH (fact:FeeScheduleRow {key: key})
DETACH DELETE fact
