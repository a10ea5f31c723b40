// graph-version
// The number that every ingest moves: two answers with the same version come from the same graph.
// params: none
// row: version, modelVersion
// index: GraphVersion.id
MATCH (graph:GraphVersion {id: 'graph'})
RETURN graph.version AS version, graph.modelVersion AS modelVersion
