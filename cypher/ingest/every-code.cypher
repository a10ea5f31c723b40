// every-code
// Every code of the graph, to count its edits anew after an ingest that stopped before it counted.
// params: none
// row: code
// ordering: code
// allows: NodeByLabelScan because every code is wanted
MATCH (code:Code)
RETURN code.code AS code
ORDER BY code
