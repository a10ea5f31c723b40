// merge-receipt
// What one ingest did with a file; runs in the transaction that completes the file. A second run without a clock (startedAt) takes the place of the first.
// params: key, sha256, props
// row: none
// index: SourceFile.sha256, Receipt.key
MATCH (file:SourceFile {sha256: $sha256})
MERGE (receipt:Receipt {key: $key})
SET receipt += $props
MERGE (receipt)-[:RECEIPT_OF]->(file)
