// remove-hcpcs-titles
// Removes HCPCS Level II codes that only an extract, or an earlier state of the same file, stated, and the title that the code
// has from them.
// params: keys
// row: none
// index: HcpcsTitle.key
UNWIND $keys AS key
MATCH (fact:HcpcsTitle {key: key})<-[:HAS_TITLE]-(code:Code)
SET code.title = CASE WHEN code.titleRelease = fact.release THEN null ELSE code.title END
DETACH DELETE fact
