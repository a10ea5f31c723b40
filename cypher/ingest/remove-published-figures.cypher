// remove-published-figures
// Removes figures of a published page that only an extract, or an earlier state of the same file, stated.
// params: keys
// row: none
// index: PublishedFigure.key
UNWIND $keys AS key
MATCH (fact:PublishedFigure {key: key})
DETACH DELETE fact
