// ptp-practitioner-digests
// Codes that stand in column one of stored edits, with the digest of the edits that stand. Empty or null: the edits are to be
// read back to know what they say.
// params: none
// row: code, digest
// ordering: code
// allows: NodeByLabelScan because some ten thousand codes are read once per file
MATCH (code:Code)
WHERE code.ptpPractitionerDigest IS NOT NULL OR code.ptpPractitionerOut > 0
RETURN code.code AS code, code.ptpPractitionerDigest AS digest
ORDER BY code
