// remove-modifier-titles
// Removes HCPCS Level II modifiers that only an extract, or an earlier state of the same file, stated, and the official name
// that the modifier has from them.
// params: keys
// row: none
// index: ModifierTitle.key
UNWIND $keys AS key
MATCH (fact:ModifierTitle {key: key})<-[:HAS_TITLE]-(modifier:Modifier)
SET modifier.officialName = CASE WHEN modifier.officialRelease = fact.release THEN null ELSE modifier.officialName END
DETACH DELETE fact
