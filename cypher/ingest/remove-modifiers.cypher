// remove-modifiers
// Removes modifiers that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: Modifier.code
UNWIND $keys AS key
MATCH (fact:Modifier {code: key})
DETACH DELETE fact
