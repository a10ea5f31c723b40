// link-superseded-releases
// Draws the edge from each correction to what it corrects, in whichever order the two were loaded.
// params: none
// row: none
// index: Release.id
// allows: NodeByLabelScan because every release is looked at and there are some hundred at the most
MATCH (newer:Release)
UNWIND newer.supersedes AS id
MATCH (older:Release {id: id})
MERGE (newer)-[:SUPERSEDES]->(older)
