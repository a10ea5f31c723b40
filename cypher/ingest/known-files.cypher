// known-files
// Every loaded file with its release, to find out which files a new one replaces and which releases are newer.
// params: none
// row: sha256, name, kind, release, family, effectiveFrom, extract, complete
// ordering: effectiveFrom, then release, then name
// allows: NodeByLabelScan because the whole registry is wanted
MATCH (file:SourceFile)-[:`IN`]->(release:Release)
RETURN file.sha256 AS sha256, file.name AS name, file.kind AS kind, release.id AS release, release.family AS family,
       toString(release.effectiveFrom) AS effectiveFrom, file.extract AS extract, file.complete AS complete
ORDER BY effectiveFrom, release, name
