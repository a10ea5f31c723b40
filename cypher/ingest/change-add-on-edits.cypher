// change-add-on-edits
// Stored add-on edits that are cited from another file now, or that a newer release states no more. File and first row name one edge.
// params: rows (columnOne, columnTwo, firstFile, firstRow, toFile, toRow, toFirstRelease, toLastRelease)
// row: none
// index: Code.code
// allows: CartesianProduct because both codes of a row are one node each, found by their unique key
UNWIND $rows AS row
MATCH (:Code {code: row.columnOne})-[edit:ADD_ON_OF]->(:Code {code: row.columnTwo})
WHERE edit.firstFile = row.firstFile AND edit.firstRow = row.firstRow
SET edit.firstFile = row.toFile, edit.firstRow = row.toRow,
    edit.firstRelease = row.toFirstRelease, edit.lastRelease = row.toLastRelease
