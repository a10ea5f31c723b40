// fact-count-of-file
// How many facts a file states, on every page together.
// params: file (sha256)
// row: total
// index: FeeScheduleRow.file, GpciRow.file, ConversionFactor.file, MueLimit.file, OutpatientRate.file, AscRate.file, Statement.file
RETURN COUNT { MATCH (:FeeScheduleRow {file: $file}) }
  + COUNT { MATCH (:GpciRow {file: $file}) }
  + COUNT { MATCH (:ConversionFactor {file: $file}) }
  + COUNT { MATCH (:MueLimit {file: $file}) }
  + COUNT { MATCH (:OutpatientRate {file: $file}) }
  + COUNT { MATCH (:AscRate {file: $file}) }
  + COUNT { MATCH (:Statement {file: $file}) } AS total
