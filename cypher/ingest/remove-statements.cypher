// remove-statements
// Removes editorial statements that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: Statement.slug
UNWIND $keys AS key
MATCH (fact:Statement {slug: key})
DETACH DELETE fact
