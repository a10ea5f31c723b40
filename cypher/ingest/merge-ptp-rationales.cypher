// merge-ptp-rationales
// Writes the texts behind rationale numbers.
// params: rationales, each with number and text
// row: none
// index: PtpRationale.number
UNWIND $rationales AS row
MERGE (rationale:PtpRationale {number: row.number})
SET rationale.text = row.text
