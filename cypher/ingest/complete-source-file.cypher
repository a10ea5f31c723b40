// complete-source-file
// The last step of loading a file: from here on its release counts as loaded.
// params: sha256, rows (accepted), rejected (rows that could not be read)
// row: none
// index: SourceFile.sha256
MATCH (file:SourceFile {sha256: $sha256})
SET file.complete = true, file.rows = $rows, file.rejected = $rejected
