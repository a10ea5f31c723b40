// remove-article-diagnoses
// Removes diagnosis codes in groups of coverage articles that only an extract, or an earlier state of the same file, stated.
// params: keys (group>code)
// row: none
// index: ArticleGroup.key
UNWIND $keys AS key
MATCH (group:ArticleGroup {key: split(key, '>')[0]})-[edge:LISTS_DIAGNOSIS]->(:Diagnosis {code: split(key, '>')[1]})
DELETE edge
