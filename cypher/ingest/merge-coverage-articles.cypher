// merge-coverage-articles
// Writes coverage articles that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (nothing) and props
// row: none
// index: CoverageArticle.key
UNWIND $rows AS row
MERGE (fact:CoverageArticle {key: row.key})
SET fact += row.props
SET fact.effectiveOn = date(row.props.effectiveOn), fact.endsOn = date(row.props.endsOn),
    fact.retiredOn = date(row.props.retiredOn)
