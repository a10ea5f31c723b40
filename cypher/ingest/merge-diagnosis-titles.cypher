// merge-diagnosis-titles
// Writes ICD-10-CM titles that are new, changed, or cited from another file now, each under its diagnosis, and the diagnosis
// under its parent. A diagnosis keeps the first and the last release that lists it, in whatever order releases are loaded.
// params: rows, each with key, about (code, and parent or null) and props
// row: none
// index: Diagnosis.code, DiagnosisTitle.key
UNWIND $rows AS row
MERGE (diagnosis:Diagnosis {code: row.about.code})
SET diagnosis.firstRelease = CASE WHEN diagnosis.firstRelease < row.props.release THEN diagnosis.firstRelease
                                  ELSE row.props.release END,
    diagnosis.lastRelease = CASE WHEN diagnosis.lastRelease > row.props.release THEN diagnosis.lastRelease
                                 ELSE row.props.release END
MERGE (fact:DiagnosisTitle {key: row.key})
SET fact += row.props
MERGE (diagnosis)-[:HAS_TITLE]->(fact)
WITH row, diagnosis
WHERE row.about.parent IS NOT NULL
MERGE (parent:Diagnosis {code: row.about.parent})
MERGE (diagnosis)-[edge:CHILD_OF]->(parent)
ON CREATE SET edge.method = 'DERIVED'
