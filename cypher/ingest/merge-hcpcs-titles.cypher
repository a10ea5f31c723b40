// merge-hcpcs-titles
// Writes HCPCS Level II codes that are new, changed, or cited from another file now. A property that became null is removed.
// The dates come as text and are stored as dates.
// params: rows, each with key, about (code and system of its code) and props
// row: none
// index: Code.code, HcpcsTitle.key
UNWIND $rows AS row
MERGE (code:Code {code: row.about.code})
ON CREATE SET code.system = row.about.system
MERGE (fact:HcpcsTitle {key: row.key})
SET fact += row.props
SET fact.addedOn = date(row.props.addedOn), fact.actionOn = date(row.props.actionOn),
    fact.terminatedOn = date(row.props.terminatedOn)
MERGE (code)-[:HAS_TITLE]->(fact)
