// ptp-hospital-edits-of-codes
// Every stored edit of some column-one codes, to compare with what a file states. One text per edit, since Neo4j pays per value:
// column two, effective, deletion, modifier indicator, rationale, before 1996 (1 or 0), first file, first row, first release, last release.
// params: codes
// row: code, edits
// ordering: none, edits are a multiset
// index: Code.code
UNWIND $codes AS code
MATCH (:Code {code: code})-[edit:PTP_HOSPITAL]->(two:Code)
RETURN code, collect(two.code + '|' + toString(edit.effective) + '|' + coalesce(toString(edit.deletion), '') + '|' +
                     toString(edit.modifierIndicator) + '|' + toString(edit.rationale) + '|' +
                     CASE WHEN edit.beforeY1996 THEN '1' ELSE '0' END + '|' + edit.firstFile + '|' +
                     toString(edit.firstRow) + '|' + edit.firstRelease + '|' + coalesce(edit.lastRelease, '')) AS edits
