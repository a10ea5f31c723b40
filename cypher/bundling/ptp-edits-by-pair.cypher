// ptp-edits-by-pair
// Every PTP edit of a pair of codes in one direction, ended and void ones too: a pair recurs with other dates and indicators.
// params: pairs (maps: relation, columnOne, columnTwo)
// row: the edits
// ordering: relation, columnOne, columnTwo, effective, firstRow
// index: Code.code
// allows: CartesianProduct because both ends are found by their code, one node each
UNWIND $pairs AS pair
MATCH (:Code {code: pair.columnOne})-[edit:PTP_PRACTITIONER|PTP_HOSPITAL]->(two:Code)
WHERE type(edit) = pair.relation AND two.code = pair.columnTwo
RETURN pair.relation AS relation, pair.columnOne AS columnOne, pair.columnTwo AS columnTwo,
       toString(edit.effective) AS effective, toString(edit.deletion) AS deletion,
       edit.modifierIndicator AS modifierIndicator, edit.rationale AS rationale, edit.beforeY1996 AS beforeY1996,
       edit.firstFile AS firstFile, edit.firstRow AS firstRow, edit.firstRelease AS firstRelease,
       edit.lastRelease AS lastRelease, edit.method AS method
ORDER BY relation, columnOne, columnTwo, effective, firstRow
