// article-codes-of-release
// What is stored of a release: key, digest and stating file of each entry, to find what an ingest has to write.
// params: release
// row: key (group>code), digest, file
// ordering: none, the rows are put in a map
// index: ArticleGroup.release
MATCH (group:ArticleGroup {release: $release})-[edge:LISTS_CODE]->(listed:Code)
RETURN group.key + '>' + listed.code AS key, edge.digest AS digest, edge.file AS file
