// add-on-edits-by-add-on
// Every add-on edit of add-on codes: the primaries that CMS lists for them, ended ones too.
// params: codes (list of add-on codes)
// row: addOn, primary, type, effective, deletion, firstFile, firstRow, firstRelease, lastRelease, method
// ordering: addOn, primary, effective, firstRow
// index: Code.code
UNWIND $codes AS code
MATCH (:Code {code: code})-[edit:ADD_ON_OF]->(primary:Code)
RETURN code AS addOn, primary.code AS primary, edit.type AS type, toString(edit.effective) AS effective,
       toString(edit.deletion) AS deletion, edit.firstFile AS firstFile, edit.firstRow AS firstRow,
       edit.firstRelease AS firstRelease, edit.lastRelease AS lastRelease, edit.method AS method
ORDER BY addOn, primary, effective, firstRow
