// merge-modifiers
// Writes modifiers that are new, changed, or cited from another file now.
// params: rows, each with key, about (nothing) and props
// row: none
// index: Modifier.code
UNWIND $rows AS row
MERGE (fact:Modifier {code: row.key})
SET fact += row.props
