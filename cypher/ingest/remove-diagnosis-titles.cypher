// remove-diagnosis-titles
// Removes ICD-10-CM titles that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: DiagnosisTitle.key
UNWIND $keys AS key
MATCH (fact:DiagnosisTitle {key: key})
DETACH DELETE fact
