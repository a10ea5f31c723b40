// remove-locality-counties
// Removes counties of localities that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: LocalityCounties.key
UNWIND $keys AS key
MATCH (fact:LocalityCounties {key: key})
DETACH DELETE fact
