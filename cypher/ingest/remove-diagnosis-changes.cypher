// remove-diagnosis-changes
// Removes entries of an ICD-10-CM addendum that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: DiagnosisChange.key
UNWIND $keys AS key
MATCH (fact:DiagnosisChange {key: key})
DETACH DELETE fact
