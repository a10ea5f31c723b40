// remove-zips
// Removes ZIP records that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: Zip.key
UNWIND $keys AS key
MATCH (fact:Zip {key: key})
DETACH DELETE fact
