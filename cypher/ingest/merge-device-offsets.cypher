// merge-device-offsets
// Writes ASC device offsets that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (code and system of its code) and props
// row: none
// index: Code.code, DeviceOffset.key
UNWIND $rows AS row
MERGE (code:Code {code: row.about.code})
ON CREATE SET code.system = row.about.system
MERGE (fact:DeviceOffset {key: row.key})
SET fact += row.props
MERGE (code)-[:HAS_DEVICE_OFFSET]->(fact)
