// ptp-part-ends
// What a part of a PTP table says of its first and its last code, which the parts before and after it may say more of.
// params: sha256
// row: firstCode, firstCodeEdits, lastCode, lastCodeEdits
// index: SourceFile.sha256
MATCH (file:SourceFile {sha256: $sha256})
RETURN file.firstCode AS firstCode, file.firstCodeEdits AS firstCodeEdits,
       file.lastCode AS lastCode, file.lastCodeEdits AS lastCodeEdits
