// modifiers-of-release
// What is stored of a release: key, digest and stating file of each fact, to find what an ingest has to write.
// params: release
// row: key, digest, file
// ordering: none, the rows are put in a map
// allows: NodeByLabelScan because there are a few hundred modifiers at the most
MATCH (fact:Modifier {release: $release})
RETURN fact.code AS key, fact.digest AS digest, fact.file AS file
