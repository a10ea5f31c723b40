// codes-by-code
// Codes by their own code. A code exists when any loaded file names it.
// params: codes (list of texts)
// row: code, system, gloss, glossFile, glossRow, title
// ordering: code
// index: Code.code
UNWIND $codes AS key
MATCH (c:Code {code: key})
RETURN c.code AS code, c.system AS system, c.gloss AS gloss, c.glossFile AS glossFile, c.glossRow AS glossRow, c.title AS title
ORDER BY code
