// remove-diagnosis-notes
// Removes ICD-10-CM tabular notes that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: DiagnosisNote.key
UNWIND $keys AS key
MATCH (fact:DiagnosisNote {key: key})
DETACH DELETE fact
