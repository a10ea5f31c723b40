// remove-article-contractors
// Removes contractors of coverage articles that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: ArticleContractor.key
UNWIND $keys AS key
MATCH (fact:ArticleContractor {key: key})
DETACH DELETE fact
