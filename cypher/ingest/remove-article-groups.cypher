// remove-article-groups
// Removes groups of coverage articles that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: ArticleGroup.key
UNWIND $keys AS key
MATCH (fact:ArticleGroup {key: key})
DETACH DELETE fact
