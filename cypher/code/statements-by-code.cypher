// statements-by-code
// Editorial statements about codes, in the order in which an editor put them.
// params: codes (list of texts)
// row: code, slug, kind, ordinal, text, answer, modifiers, citedFile, citedRow, citedLocator, release, file, row, method
// ordering: code, kind, ordinal
// index: Code.code
UNWIND $codes AS key
MATCH (:Code {code: key})-[:HAS_STATEMENT]->(s:Statement)
RETURN key AS code, s.slug AS slug, s.kind AS kind, s.ordinal AS ordinal, s.text AS text, s.answer AS answer,
       s.modifiers AS modifiers, s.citedFile AS citedFile, s.citedRow AS citedRow, s.citedLocator AS citedLocator,
       s.release AS release, s.file AS file, s.row AS row, s.method AS method
ORDER BY code, kind, ordinal
