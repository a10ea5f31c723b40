// relations-of-release
// Every editorial relation between two codes that is stored, to find what an ingest has to write. Its reason is its digest. Relations have one release, so it is not asked.
// params: release
// row: key (from>to:kind), digest, file
// ordering: none, the rows are put in a map
// allows: NodeByLabelScan because every relation is wanted and there are some hundred at the most
MATCH (one:Code)-[relation:RELATED_TO]->(other:Code)
WHERE $release IS NOT NULL
RETURN one.code + '>' + other.code + ':' + relation.kind AS key, relation.why AS digest, relation.file AS file
