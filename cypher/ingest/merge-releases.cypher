// merge-releases
// Dated editions. A publication day that one file prints is kept when another file of the release prints none.
// params: releases, each with id, family, source, edition, effectiveFrom, effectiveTo, publishedOn, supersedes
// row: none
// index: Release.id, Source.id
UNWIND $releases AS row
MATCH (source:Source {id: row.source})
MERGE (release:Release {id: row.id})
SET release.family = row.family, release.source = row.source, release.edition = row.edition,
    release.effectiveFrom = date(row.effectiveFrom), release.effectiveTo = date(row.effectiveTo),
    release.publishedOn = coalesce(date(row.publishedOn), release.publishedOn), release.supersedes = row.supersedes
MERGE (release)-[:OF]->(source)
