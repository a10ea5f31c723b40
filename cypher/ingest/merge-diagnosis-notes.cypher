// merge-diagnosis-notes
// Writes ICD-10-CM tabular notes that are new, changed, or cited from another file now, each under the chapter, section,
// category or code that owns it. Whoever reads them inherits those of every ancestor.
// params: rows, each with key, about (code of the owner) and props
// row: none
// index: Diagnosis.code, DiagnosisNote.key
UNWIND $rows AS row
MERGE (owner:Diagnosis {code: row.about.code})
MERGE (fact:DiagnosisNote {key: row.key})
SET fact += row.props
MERGE (owner)-[:HAS_NOTE]->(fact)
