// mue-limits-by-key
// MUE limits by release and code.
// params: keys (list of texts such as 'MUE-PRACTITIONER-2026Q2:20972')
// row: key, release, setting, code, value, adjudicationIndicator, rationale, file, row, method
// ordering: key
// index: MueLimit.key
UNWIND $keys AS key
MATCH (m:MueLimit {key: key})
RETURN m.key AS key, m.release AS release, m.setting AS setting, m.code AS code, m.value AS value,
       m.adjudicationIndicator AS adjudicationIndicator, m.rationale AS rationale, m.file AS file, m.row AS row,
       m.method AS method
ORDER BY key
