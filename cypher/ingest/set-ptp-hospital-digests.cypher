// set-ptp-hospital-digests
// The digests of the edits of column-one codes. Runs in the transaction that writes those edits, so that they never disagree.
// params: digests, each with code and digest
// row: none
// index: Code.code
UNWIND $digests AS row
MATCH (code:Code {code: row.code})
SET code.ptpHospitalDigest = row.digest
