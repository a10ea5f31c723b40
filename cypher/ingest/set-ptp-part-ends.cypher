// set-ptp-part-ends
// Keeps what a part says of its first and its last code, once every row of it is written.
// params: sha256, firstCode, firstCodeEdits, lastCode, lastCodeEdits
// row: none
// index: SourceFile.sha256
MATCH (file:SourceFile {sha256: $sha256})
SET file.firstCode = $firstCode, file.firstCodeEdits = $firstCodeEdits,
    file.lastCode = $lastCode, file.lastCodeEdits = $lastCodeEdits
