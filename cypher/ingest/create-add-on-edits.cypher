// create-add-on-edits
// New add-on edits, from add-on to primary. CREATE, never MERGE: a pair may stand several times.
// params: rows (columnOne the add-on, columnTwo the primary, type, effective, deletion, addOnDeletion, primaryDeletion, notes, row), file, release, lastRelease, method
// row: none
// index: Code.code
// allows: CartesianProduct because both codes of a row are one node each, found by their unique key
UNWIND $rows AS row
MATCH (addOn:Code {code: row.columnOne})
MATCH (primary:Code {code: row.columnTwo})
CREATE (addOn)-[:ADD_ON_OF {type: row.type, effective: date(row.effective), deletion: date(row.deletion),
  addOnDeletion: date(row.addOnDeletion), primaryDeletion: date(row.primaryDeletion), notes: row.notes,
  firstFile: $file, firstRow: row.row, firstRelease: $release, lastRelease: $lastRelease, method: $method}]->(primary)
