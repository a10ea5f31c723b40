// count-ptp-hospital-edits
// Writes on each code how many edits it has as column one and as column two: hot codes have 14,000, too many to count per page.
// params: codes
// row: none
// index: Code.code
UNWIND $codes AS key
MATCH (code:Code {code: key})
SET code.ptpHospitalOut = COUNT { (code)-[:PTP_HOSPITAL]->() },
    code.ptpHospitalIn = COUNT { (code)<-[:PTP_HOSPITAL]-() }
