// ptp-rationales
// The texts behind the rationale numbers of PTP edits.
// params: none
// row: number, text
// ordering: number
// allows: NodeByLabelScan because there are about a dozen
MATCH (rationale:PtpRationale)
RETURN rationale.number AS number, rationale.text AS text
ORDER BY number
