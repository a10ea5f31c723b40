// remove-coverage-articles
// Removes coverage articles that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: CoverageArticle.key
UNWIND $keys AS key
MATCH (fact:CoverageArticle {key: key})
DETACH DELETE fact
