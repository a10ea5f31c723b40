// merge-sources
// The publishers, as src/ingest/sources.ts lists them.
// params: sources, each with id, name, authority, rank, url
// row: none
// index: Source.id
UNWIND $sources AS row
MERGE (source:Source {id: row.id})
SET source.name = row.name, source.authority = row.authority, source.rank = row.rank, source.url = row.url
