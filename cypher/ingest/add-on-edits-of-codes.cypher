// add-on-edits-of-codes
// Every stored edit of some add-on codes, to compare with what a file states. One text per edit: primary, type, effective,
// deletion, deletion of the add-on, deletion of the primary, notes, first file, first row, first release, last release.
// params: codes
// row: code, edits
// ordering: none, edits are a multiset
// index: Code.code
UNWIND $codes AS code
MATCH (:Code {code: code})-[edit:ADD_ON_OF]->(primary:Code)
RETURN code, collect(primary.code + '|' + toString(edit.type) + '|' + toString(edit.effective) + '|' +
                     coalesce(toString(edit.deletion), '') + '|' + coalesce(toString(edit.addOnDeletion), '') + '|' +
                     coalesce(toString(edit.primaryDeletion), '') + '|' + coalesce(edit.notes, '') + '|' +
                     edit.firstFile + '|' + toString(edit.firstRow) + '|' + edit.firstRelease + '|' +
                     coalesce(edit.lastRelease, '')) AS edits
