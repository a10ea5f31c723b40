// ptp-parts
// The PTP files of a family with the codes that they reach from and to: which codes a part states whole depends on the next one.
// params: family
// row: release, effectiveFrom, sha256, name, extract, complete, firstCode, lastCode
// ordering: effectiveFrom, then release, then name
// allows: NodeByLabelScan because there are some dozen releases and files
MATCH (release:Release {family: $family})<-[:`IN`]-(file:SourceFile)
RETURN release.id AS release, toString(release.effectiveFrom) AS effectiveFrom, file.sha256 AS sha256, file.name AS name,
       file.extract AS extract, file.complete AS complete, file.firstCode AS firstCode, file.lastCode AS lastCode
ORDER BY effectiveFrom, release, name
