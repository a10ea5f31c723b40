// link-diagnosis-categories
// Puts categories of three characters under the section that lists them. Nothing changes where they are already.
// params: rows (code, section)
// row: none
// index: Diagnosis.code
UNWIND $rows AS row
MERGE (category:Diagnosis {code: row.code})
MERGE (section:Diagnosis {code: row.section})
MERGE (category)-[edge:CHILD_OF]->(section)
ON CREATE SET edge.method = 'TRANSCRIBED'
