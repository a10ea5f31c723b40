// merge-modifier-titles
// Writes HCPCS Level II modifiers that are new, changed, or cited from another file now. The modifier itself carries the
// official name of the newest release beside the name that this project gives it.
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
WITH row, modifier
WHERE coalesce(modifier.officialRelease, '') <= row.props.release
SET modifier.officialName = row.props.longTitle, modifier.officialRelease = row.props.release,
    modifier.officialFile = row.props.file, modifier.officialRow = row.props.row
