// source-files
// Every loaded or cited file with its release: a few per release, read once per request to resolve citations.
// params: none
// row: sha256, name, kind, bytes, rows, rejected, retrievedOn, extract, extractOf, extractOfSha256, url, rowLabel, complete, release
// ordering: release, then name, then sha256
// allows: NodeByLabelScan because the whole registry is wanted
MATCH (file:SourceFile)-[:`IN`]->(release:Release)
RETURN file.sha256 AS sha256, file.name AS name, file.kind AS kind, file.bytes AS bytes, file.rows AS rows, file.rejected AS rejected,
       toString(file.retrievedOn) AS retrievedOn, file.extract AS extract, file.extractOf AS extractOf,
       file.extractOfSha256 AS extractOfSha256, file.url AS url, file.rowLabel AS rowLabel, file.complete AS complete,
       release.id AS release
ORDER BY release, name, sha256
