// merge-diagnosis-changes
// Writes entries of an ICD-10-CM addendum that are new, changed, or cited from another file now, each under its diagnosis.
// params: rows, each with key, about (code) and props
// row: none
// index: Diagnosis.code, DiagnosisChange.key
UNWIND $rows AS row
MERGE (diagnosis:Diagnosis {code: row.about.code})
MERGE (fact:DiagnosisChange {key: row.key})
SET fact += row.props
MERGE (diagnosis)-[:HAS_CHANGE]->(fact)
