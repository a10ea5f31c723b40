// ptp-rationales-by-number
// The texts of PTP edit rationales, which the edits hold as numbers.
// params: numbers (list of integers)
// row: number, text
// ordering: number
// index: PtpRationale.number
UNWIND $numbers AS number
MATCH (rationale:PtpRationale {number: number})
RETURN number, rationale.text AS text
ORDER BY number
