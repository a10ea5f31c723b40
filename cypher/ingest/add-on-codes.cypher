// add-on-codes
// Codes that are stored as add-ons to another code, to find those that a new file does not mention any more.
// params: none
// row: code
// ordering: code
// allows: NodeByLabelScan because some nine thousand edges are looked at once per file
MATCH (code:Code)-[:ADD_ON_OF]->(:Code)
RETURN DISTINCT code.code AS code
ORDER BY code
