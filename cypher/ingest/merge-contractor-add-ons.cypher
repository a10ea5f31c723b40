// merge-contractor-add-ons
// Writes add-on codes whose primaries the contractor defines that are new, changed, or cited from another file now. A property that became null is removed.
// The dates come as text and are stored as dates.
// params: rows, each with key, about (code and system of its code) and props
// row: none
// index: Code.code, AddOnByContractor.key
UNWIND $rows AS row
MERGE (code:Code {code: row.about.code})
ON CREATE SET code.system = row.about.system
MERGE (fact:AddOnByContractor {key: row.key})
SET fact += row.props
SET fact.effective = date(row.props.effective), fact.deletion = date(row.props.deletion),
    fact.addOnDeletion = date(row.props.addOnDeletion)
MERGE (code)-[:HAS_CONTRACTOR_PRIMARIES]->(fact)
