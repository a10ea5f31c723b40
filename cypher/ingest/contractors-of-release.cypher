// contractors-of-release
// What is stored of a release: key, digest and stating file of each fact, to find what an ingest has to write.
// params: release
// row: key, digest, file
// ordering: none, the rows are put in a map
// index: Contractor.release
MATCH (fact:Contractor {release: $release})
RETURN fact.key AS key, fact.digest AS digest, fact.file AS file
