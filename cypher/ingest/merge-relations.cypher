// merge-relations
// Writes editorial relations between two codes; a pair has at most one relation of a kind.
// params: rows, each with key, about (both codes with their systems, and the kind) and props
// row: none
// index: Code.code
UNWIND $rows AS row
MERGE (one:Code {code: row.about.from})
ON CREATE SET one.system = row.about.fromSystem
MERGE (other:Code {code: row.about.to})
ON CREATE SET other.system = row.about.toSystem
MERGE (one)-[relation:RELATED_TO {kind: row.about.kind}]->(other)
SET relation.why = row.props.why, relation.file = row.props.file, relation.row = row.props.row, relation.method = row.props.method
