// merge-published-figures
// Writes figures of a published page that are new, changed, or cited from another file now. The date comes as text and is stored as a date.
// params: rows, each with key, about (code and system of its code) and props
// row: none
// index: Code.code, PublishedFigure.key
UNWIND $rows AS row
MERGE (code:Code {code: row.about.code})
ON CREATE SET code.system = row.about.system
MERGE (fact:PublishedFigure {key: row.key})
SET fact += row.props
SET fact.statedOn = date(row.props.statedOn)
MERGE (code)-[:HAS_PUBLISHED_FIGURE]->(fact)
