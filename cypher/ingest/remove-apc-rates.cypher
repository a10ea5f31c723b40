// remove-apc-rates
// Removes APC rates that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: ApcRate.key
UNWIND $keys AS key
MATCH (fact:ApcRate {key: key})
DETACH DELETE fact
