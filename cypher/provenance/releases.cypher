// releases
// Every release with its source: some hundred at the most, read once per request, since every dated answer starts by asking which release was in force.
// params: none
// row: id, family, edition, effectiveFrom, effectiveTo, publishedOn, supersedes, sourceId, sourceName, authority, rank, url
// ordering: id
// allows: NodeByLabelScan because the whole registry is wanted
MATCH (release:Release)-[:OF]->(source:Source)
RETURN release.id AS id, release.family AS family, release.edition AS edition,
       toString(release.effectiveFrom) AS effectiveFrom, toString(release.effectiveTo) AS effectiveTo,
       toString(release.publishedOn) AS publishedOn, release.supersedes AS supersedes,
       source.id AS sourceId, source.name AS sourceName, source.authority AS authority, source.rank AS rank, source.url AS url
ORDER BY id
