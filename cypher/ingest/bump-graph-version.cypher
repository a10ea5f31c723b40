// bump-graph-version
// Moves the number that every answer depends on; runs in the transaction that completes a file.
// params: modelVersion
// row: none
// index: GraphVersion.id
MERGE (graph:GraphVersion {id: 'graph'})
ON CREATE SET graph.version = 0
SET graph.version = graph.version + 1, graph.modelVersion = $modelVersion
