// receipts-by-file
// What each ingest that changed the graph did with a file.
// params: keys, the sha256 of files
// row: key, release, startedAt, programVersion, read, accepted, rejected, duplicates, notes, new, changed, ended, unchanged, recited, outranked, removed, milliseconds, rowsPerSecond, peakMemoryMegabytes
// ordering: key, then startedAt (unknown ones as the text ''), then release
// index: SourceFile.sha256
UNWIND $keys AS key
MATCH (file:SourceFile {sha256: key})<-[:RECEIPT_OF]-(receipt:Receipt)
RETURN key, receipt.release AS release, receipt.startedAt AS startedAt, receipt.programVersion AS programVersion,
       receipt.read AS read, receipt.accepted AS accepted, receipt.rejected AS rejected,
       receipt.duplicates AS duplicates, receipt.notes AS notes, receipt.new AS new, receipt.changed AS changed,
       receipt.ended AS ended, receipt.unchanged AS unchanged, receipt.recited AS recited,
       receipt.outranked AS outranked, receipt.removed AS removed, receipt.milliseconds AS milliseconds,
       receipt.rowsPerSecond AS rowsPerSecond, receipt.peakMemoryMegabytes AS peakMemoryMegabytes
ORDER BY key, coalesce(receipt.startedAt, ''), release
