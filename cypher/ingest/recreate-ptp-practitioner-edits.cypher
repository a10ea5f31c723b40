// recreate-ptp-practitioner-edits
// The edits of codes of which many are cited anew: looking for each among its code's edges would take longer than writing all.
// params: rows (columnOne, columnTwo, effective, deletion, modifierIndicator, rationale, beforeY1996, firstFile, firstRow, firstRelease, lastRelease), method
// row: none
// index: Code.code
// allows: CartesianProduct because both codes of a row are one node each, found by their unique key
UNWIND $rows AS row
MATCH (one:Code {code: row.columnOne})
MATCH (two:Code {code: row.columnTwo})
CREATE (one)-[:PTP_PRACTITIONER {effective: date(row.effective), deletion: date(row.deletion),
  modifierIndicator: row.modifierIndicator, rationale: row.rationale, beforeY1996: row.beforeY1996,
  firstFile: row.firstFile, firstRow: row.firstRow, firstRelease: row.firstRelease, lastRelease: row.lastRelease,
  method: $method}]->(two)
