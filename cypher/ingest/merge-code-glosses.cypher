// merge-code-glosses
// Writes own-word glosses on their codes.
// params: rows, each with key, about (code and system) and props
// row: none
// index: Code.code
UNWIND $rows AS row
MERGE (code:Code {code: row.about.code})
ON CREATE SET code.system = row.about.system
SET code.gloss = row.props.gloss, code.glossFile = row.props.file, code.glossRow = row.props.row
