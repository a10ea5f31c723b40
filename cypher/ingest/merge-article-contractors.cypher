// merge-article-contractors
// Writes contractors of coverage articles that are new, changed, or cited from another file now, each under its article.
// params: rows, each with key, about (article: its id and version) and props
// row: none
// index: CoverageArticle.key, ArticleContractor.key
UNWIND $rows AS row
MERGE (article:CoverageArticle {key: row.props.release + ':' + row.about.article})
MERGE (fact:ArticleContractor {key: row.key})
SET fact += row.props
MERGE (article)-[:HAS_CONTRACTOR]->(fact)
