// modifier-codes
// The code of every modifier that any loaded file names, with or without a description of this project's: a modifier that is here is known.
// params: none
// row: code
// ordering: code
// allows: NodeByLabelScan because all are wanted
MATCH (m:Modifier)
RETURN m.code AS code
ORDER BY code
