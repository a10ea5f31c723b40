// facts-of-file
// One page of the facts that a file states, in the order of its rows: a source traced forward. A file states one kind, so one branch answers.
// params: file (sha256), afterRow (0: from the start), limit
// row: type (the GraphQL type), key, row
// ordering: row
// index: FeeScheduleRow.file, GpciRow.file, ConversionFactor.file, MueLimit.file, OutpatientRate.file, AscRate.file, Statement.file
MATCH (fact:FeeScheduleRow {file: $file})
WHERE fact.row > $afterRow
RETURN 'FeeScheduleRow' AS type, fact.key AS key, fact.row AS row
ORDER BY row
LIMIT $limit
UNION ALL
MATCH (fact:GpciRow {file: $file})
WHERE fact.row > $afterRow
RETURN 'GpciRow' AS type, fact.key AS key, fact.row AS row
ORDER BY row
LIMIT $limit
UNION ALL
MATCH (fact:ConversionFactor {file: $file})
WHERE fact.row > $afterRow
RETURN 'ConversionFactor' AS type, fact.key AS key, fact.row AS row
ORDER BY row
LIMIT $limit
UNION ALL
MATCH (fact:MueLimit {file: $file})
WHERE fact.row > $afterRow
RETURN 'MueLimit' AS type, fact.key AS key, fact.row AS row
ORDER BY row
LIMIT $limit
UNION ALL
MATCH (fact:OutpatientRate {file: $file})
WHERE fact.row > $afterRow
RETURN 'OutpatientRate' AS type, fact.key AS key, fact.row AS row
ORDER BY row
LIMIT $limit
UNION ALL
MATCH (fact:AscRate {file: $file})
WHERE fact.row > $afterRow
RETURN 'AscRate' AS type, fact.key AS key, fact.row AS row
ORDER BY row
LIMIT $limit
UNION ALL
MATCH (fact:Statement {file: $file})
WHERE fact.row > $afterRow
RETURN 'Statement' AS type, fact.slug AS key, fact.row AS row
ORDER BY row
LIMIT $limit
