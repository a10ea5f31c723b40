// create-ptp-hospital-edits
// New edits. CREATE, never MERGE: the same pair, even with the same dates, may stand several times.
// params: rows (columnOne, columnTwo, effective, deletion, modifierIndicator, rationale, beforeY1996, row, lastRelease), file, release, method
// row: none
// index: Code.code
// allows: CartesianProduct because both codes of a row are one node each, found by their unique key
UNWIND $rows AS row
MATCH (one:Code {code: row.columnOne})
MATCH (two:Code {code: row.columnTwo})
CREATE (one)-[:PTP_HOSPITAL {effective: date(row.effective), deletion: date(row.deletion),
  modifierIndicator: row.modifierIndicator, rationale: row.rationale, beforeY1996: row.beforeY1996,
  firstFile: $file, firstRow: row.row, firstRelease: $release, lastRelease: row.lastRelease, method: $method}]->(two)
