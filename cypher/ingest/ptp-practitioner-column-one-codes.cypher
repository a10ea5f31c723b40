// ptp-practitioner-column-one-codes
// Codes that stand in column one of a stored edit, to find those that a new file does not mention any more.
// params: none
// row: code
// ordering: code
// allows: NodeByLabelScan because the counts on some ten thousand codes are read once per file
MATCH (code:Code)
WHERE code.ptpPractitionerOut > 0
RETURN code.code AS code
ORDER BY code
