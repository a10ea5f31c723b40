// merge-article-codes
// Writes procedure codes in groups of coverage articles that are new, changed, or cited from another file now. The group is made where its own row comes later.
// params: rows, each with key (group>code), about (code and system) and props
// row: none
// index: ArticleGroup.key, Code.code
UNWIND $rows AS row
MERGE (group:ArticleGroup {key: split(row.key, '>')[0]})
ON CREATE SET group.release = row.props.release
MERGE (listed:Code {code: row.about.code})
ON CREATE SET listed.system = row.about.system
MERGE (group)-[edge:LISTS_CODE]->(listed)
SET edge += row.props
