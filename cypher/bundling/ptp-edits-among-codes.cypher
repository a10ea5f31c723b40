// ptp-edits-among-codes
// Every PTP edit between the codes of a list, in both directions and both settings, ended and void ones too: a claim's pairs in one query.
// params: codes (list of texts)
// row: the edits
// ordering: relation, columnOne, columnTwo, effective, firstRow
// index: Code.code
// allows: CartesianProduct because both ends are found by their codes, a claim's few
UNWIND $codes AS code
MATCH (:Code {code: code})-[edit:PTP_PRACTITIONER|PTP_HOSPITAL]->(two:Code)
WHERE two.code IN $codes
RETURN type(edit) AS relation, code AS columnOne, two.code AS columnTwo,
       toString(edit.effective) AS effective, toString(edit.deletion) AS deletion,
       edit.modifierIndicator AS modifierIndicator, edit.rationale AS rationale, edit.beforeY1996 AS beforeY1996,
       edit.firstFile AS firstFile, edit.firstRow AS firstRow, edit.firstRelease AS firstRelease,
       edit.lastRelease AS lastRelease, edit.method AS method
ORDER BY relation, columnOne, columnTwo, effective, firstRow
