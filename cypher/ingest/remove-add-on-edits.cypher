// remove-add-on-edits
// Add-on edits that only an extract, or an earlier state of the same file, stated. File and first row name one edge.
// params: rows (columnOne, columnTwo, firstFile, firstRow)
// row: none
// index: Code.code
// allows: CartesianProduct because both codes of a row are one node each, found by their unique key
UNWIND $rows AS row
MATCH (:Code {code: row.columnOne})-[edit:ADD_ON_OF]->(:Code {code: row.columnTwo})
WHERE edit.firstFile = row.firstFile AND edit.firstRow = row.firstRow
DELETE edit
