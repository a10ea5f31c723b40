// code-glosses-of-release
// Every gloss that is stored, to find what an ingest has to write. A gloss is its own digest. Glosses have one release, so it is not asked.
// params: release
// row: key, digest, file
// ordering: none, the rows are put in a map
// allows: NodeByLabelScan because every code with a gloss is wanted and there is no index on glosses
MATCH (code:Code)
WHERE code.gloss IS NOT NULL AND $release IS NOT NULL
RETURN code.code AS key, code.gloss AS digest, code.glossFile AS file
