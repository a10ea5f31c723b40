// remove-ptp-practitioner-edits
// Edits that only an extract, or an earlier state of the same file, stated. File and first row name one edge.
// params: rows (columnOne, columnTwo, firstFile, firstRow)
// row: none
// index: Code.code
UNWIND $rows AS row
MATCH (:Code {code: row.columnOne})-[edit:PTP_PRACTITIONER]->(:Code {code: row.columnTwo})
WHERE edit.firstFile = row.firstFile AND edit.firstRow = row.firstRow
DELETE edit
