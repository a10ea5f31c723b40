// wage-indices-by-key
// Hospital wage indices by release and area.
// params: keys (list of texts such as 'ASC-2026-01:33860')
// row: key, release, cbsa, name, value, file, row, method
// ordering: key
// index: WageIndex.key
UNWIND $keys AS key
MATCH (w:WageIndex {key: key})
RETURN w.key AS key, w.release AS release, w.cbsa AS cbsa, w.name AS name, w.value AS value, w.file AS file, w.row AS row,
       w.method AS method
ORDER BY key
