// gpci-rows-by-key
// Geographic practice cost indices by release and locality.
// params: keys (list of texts such as 'RVU26B:13202-01')
// row: key, release, locality, localityName, state, work, workWithoutFloor, pe, mp, file, row, method
// ordering: key
// index: GpciRow.key
UNWIND $keys AS key
MATCH (g:GpciRow {key: key})<-[:HAS_GPCI]-(l:Locality)
RETURN g.key AS key, g.release AS release, l.key AS locality, l.name AS localityName, l.state AS state,
       g.work AS work, g.workWithoutFloor AS workWithoutFloor, g.pe AS pe, g.mp AS mp,
       g.file AS file, g.row AS row, g.method AS method
ORDER BY key
