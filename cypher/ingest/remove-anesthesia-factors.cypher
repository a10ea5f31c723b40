// remove-anesthesia-factors
// Removes anesthesia conversion factors that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: AnesthesiaFactor.key
UNWIND $keys AS key
MATCH (fact:AnesthesiaFactor {key: key})
DETACH DELETE fact
