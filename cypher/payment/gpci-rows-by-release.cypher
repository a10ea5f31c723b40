// gpci-rows-by-release
// Every locality's geographic practice cost indices in a release: about 110, for prices side by side.
// params: releases (list of texts)
// row: key, release, locality, localityName, state, work, workWithoutFloor, pe, mp, file, row, method
// ordering: key
// index: GpciRow.release
UNWIND $releases AS wanted
MATCH (g:GpciRow {release: wanted})<-[:HAS_GPCI]-(l:Locality)
RETURN g.key AS key, wanted AS release, l.key AS locality, l.name AS localityName, l.state AS state,
       g.work AS work, g.workWithoutFloor AS workWithoutFloor, g.pe AS pe, g.mp AS mp,
       g.file AS file, g.row AS row, g.method AS method
ORDER BY key
