// count-ptp-practitioner-edits
// Writes on each code how many edits it has as column one and as column two: hot codes have 14,000, too many to count per page.
// params: codes
// row: none
// index: Code.code
UNWIND $codes AS key
MATCH (code:Code {code: key})
SET code.ptpPractitionerOut = COUNT { (code)-[:PTP_PRACTITIONER]->() },
    code.ptpPractitionerIn = COUNT { (code)<-[:PTP_PRACTITIONER]-() }
