// remove-conversion-factors
// Removes conversion factors that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: ConversionFactor.key
UNWIND $keys AS key
MATCH (fact:ConversionFactor {key: key})
DETACH DELETE fact
