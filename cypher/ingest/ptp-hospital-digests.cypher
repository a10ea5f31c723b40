// ptp-hospital-digests
// Codes that stand in column one of stored edits, with the digest of the edits that stand. Empty or null: the edits are to be
// read back to know what they say.
// params: none
// row: code, digest
// ordering: code
// allows: NodeByLabelScan because some ten thousand codes are read once per file
MATCH (code:Code)
WHERE code.ptpHospitalDigest IS NOT NULL OR code.ptpHospitalOut > 0
RETURN code.code AS code, code.ptpHospitalDigest AS digest
ORDER BY code
