// statements-by-slug
// Editorial statements by their slug.
// params: slugs (list of texts)
// row: code, slug, kind, ordinal, text, answer, modifiers, citedFile, citedRow, citedLocator, release, file, row, method
// ordering: slug
// index: Statement.slug
UNWIND $slugs AS key
MATCH (s:Statement {slug: key})
RETURN s.code AS code, s.slug AS slug, s.kind AS kind, s.ordinal AS ordinal, s.text AS text, s.answer AS answer,
       s.modifiers AS modifiers, s.citedFile AS citedFile, s.citedRow AS citedRow, s.citedLocator AS citedLocator,
       s.release AS release, s.file AS file, s.row AS row, s.method AS method
ORDER BY slug
