// change-ptp-hospital-edits
// Stored edits that are cited from another file now, or that a newer release states no more. File and first row name one edge.
// params: rows (columnOne, columnTwo, firstFile, firstRow, toFile, toRow, toFirstRelease, toLastRelease)
// row: none
// index: Code.code
// allows: CartesianProduct because both codes of a row are one node each, found by their unique key
UNWIND $rows AS row
MATCH (one:Code {code: row.columnOne})
MATCH (two:Code {code: row.columnTwo})
MATCH (one)-[edit:PTP_HOSPITAL]->(two)
WHERE edit.firstFile = row.firstFile AND edit.firstRow = row.firstRow
SET edit.firstFile = row.toFile, edit.firstRow = row.toRow,
    edit.firstRelease = row.toFirstRelease, edit.lastRelease = row.toLastRelease
