// merge-article-diagnoses
// Writes diagnosis codes in groups of coverage articles that are new, changed, or cited from another file now. The group is made where its own row comes later.
// params: rows, each with key (group>code), about (code) and props
// row: none
// index: ArticleGroup.key, Diagnosis.code
UNWIND $rows AS row
MERGE (group:ArticleGroup {key: split(row.key, '>')[0]})
ON CREATE SET group.release = row.props.release
MERGE (listed:Diagnosis {code: row.about.code})
MERGE (group)-[edge:LISTS_DIAGNOSIS]->(listed)
SET edge += row.props
