// article-groups-of-release
// What is stored of a release: key, digest and stating file of each fact, to find what an ingest has to write.
// Groups that only their codes have named so far have no digest and are not stored yet.
// params: release
// row: key, digest, file
// ordering: none, the rows are put in a map
// index: ArticleGroup.release
MATCH (fact:ArticleGroup {release: $release})
WHERE fact.digest IS NOT NULL
RETURN fact.key AS key, fact.digest AS digest, fact.file AS file
