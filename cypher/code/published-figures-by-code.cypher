// published-figures-by-code
// Figures that editorial pages print about codes: held against CMS's files, they agree or are shown as conflicts.
// params: codes (list of texts)
// row: code, key, predicate, value, statedOn, release, citedFile, citedRow, citedLocator, file, row
// ordering: code, predicate, key
// index: Code.code
UNWIND $codes AS code
MATCH (:Code {code: code})-[:HAS_PUBLISHED_FIGURE]->(p:PublishedFigure)
RETURN code, p.key AS key, p.predicate AS predicate, p.value AS value, toString(p.statedOn) AS statedOn, p.release AS release,
       p.citedFile AS citedFile, p.citedRow AS citedRow, p.citedLocator AS citedLocator, p.file AS file, p.row AS row
ORDER BY code, predicate, key
