// remove-contractor-add-ons
// Removes add-on codes whose primaries the contractor defines that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: AddOnByContractor.key
UNWIND $keys AS key
MATCH (fact:AddOnByContractor {key: key})
DETACH DELETE fact
