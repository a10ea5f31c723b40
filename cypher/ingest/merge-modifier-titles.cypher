// merge-modifier-titles
// Writes HCPCS Level II modifiers that are new, changed, or cited from another file now. A property that became null is
// removed. The dates come as text and are stored as dates.
// params: rows, each with key, about (code of the modifier) and props
// row: none
// index: Modifier.code, ModifierTitle.key
UNWIND $rows AS row
MERGE (modifier:Modifier {code: row.about.code})
MERGE (fact:ModifierTitle {key: row.key})
SET fact += row.props
SET fact.addedOn = date(row.props.addedOn), fact.actionOn = date(row.props.actionOn),
    fact.terminatedOn = date(row.props.terminatedOn)
MERGE (modifier)-[:HAS_TITLE]->(fact)
