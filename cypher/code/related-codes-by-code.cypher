// related-codes-by-code
// Codes that an editor or a rule relates to a code, with the reason.
// params: codes (list of texts)
// row: code, related, kind, why, file, row, method
// ordering: code, kind, related
// index: Code.code
UNWIND $codes AS key
MATCH (:Code {code: key})-[r:RELATED_TO]->(other:Code)
RETURN key AS code, other.code AS related, r.kind AS kind, r.why AS why, r.file AS file, r.row AS row, r.method AS method
ORDER BY code, kind, related
