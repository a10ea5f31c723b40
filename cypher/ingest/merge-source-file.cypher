// merge-source-file
// A file about to be loaded: known, but not complete before its last transaction. The same bytes may stand in several releases.
// params: sha256, release, retrievedOn, props
// row: none
// index: Release.id, SourceFile.sha256
MATCH (release:Release {id: $release})
MERGE (file:SourceFile {sha256: $sha256})
ON CREATE SET file.complete = false, file.release = $release
SET file += $props
SET file.retrievedOn = coalesce(date($retrievedOn), file.retrievedOn)
MERGE (file)-[:`IN`]->(release)
