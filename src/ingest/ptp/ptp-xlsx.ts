import type { InputFile } from '../archive/input-file.ts'
import { type PtpFormat, nothingPrinted } from '../format.ts'
import { columnsOf } from '../reading/columns.ts'
import { isBlank } from '../reading/csv-records.ts'
import { tableRecords } from '../reading/table-records.ts'
import { missingColumn } from '../refused.ts'
import { addCells, emptyBatch, rowsOf } from './ptp-batches.ts'
import type { PtpBatch } from './ptp-line.ts'
import { type PtpColumns, cellsOf, isPtpHeader, ptpColumns } from './ptp-text.ts'

/** NCCI PTP edits as a workbook, the same table as the text beside it. The name tells setting and version. */
export const ptpXlsx: PtpFormat = {
  title: 'NCCI PTP edits xlsx',
  kind: 'PTP',
  families: ['PTP_PRACTITIONER', 'PTP_HOSPITAL'],
  shape: 'workbook',
  method: 'TRANSCRIBED',
  rowLabel: null,
  writes: 'ptp',
  detect: (head) => /^Column ?1\/Column ?2 Edits/im.test(head) || /^Column ?1\tColumn ?2/im.test(head),
  printedEdition: () => nothingPrinted,
  rows: (file) => rowsOf(readBatches(file)),
  batches: readBatches,
}

const batchSize = 5_000

async function* readBatches(file: InputFile): AsyncGenerator<PtpBatch> {
  let batch = emptyBatch()
  let columns: PtpColumns | null = null
  let begun = false
  for await (const { line, cells } of tableRecords(file, 'workbook')) {
    if (columns === null) {
      if (isPtpHeader(cells)) columns = columnsOf(cells, ptpColumns)
      continue
    }
    // The header goes on for some rows below its names; data start with two codes.
    begun ||= cells.slice(0, 2).every((cell) => /^[0-9A-Z]{1,5}$/.test(cell.trim()) && /\d/.test(cell))
    if (begun && !isBlank(cells)) addCells(batch, fromSheet(cellsOf(cells, columns)), line)
    if (batch.lines.length < batchSize) continue
    yield batch
    batch = emptyBatch()
  }
  if (columns === null) throw missingColumn(ptpColumns.columnOne.name)
  yield batch
}

/** A sheet may hold codes and days as numbers: 00142 has lost its zeros then, and 20240401 may be 2.0240401E7. */
function fromSheet(cells: ReturnType<typeof cellsOf>): ReturnType<typeof cellsOf> {
  return {
    columnOne: codeText(cells.columnOne),
    columnTwo: codeText(cells.columnTwo),
    beforeY1996: cells.beforeY1996.trim(),
    effective: wholeText(cells.effective),
    deletion: wholeText(cells.deletion),
    modifierIndicator: wholeText(cells.modifierIndicator),
    rationale: cells.rationale,
  }
}

function codeText(cell: string): string {
  const text = cell.trim()
  return /^\d{1,4}$/.test(text) ? text.padStart(5, '0') : text
}

function wholeText(cell: string): string {
  const text = cell.trim()
  return /^\d+(?:\.\d+)?E\+?\d+$/i.test(text) || /^\d+\.0+$/.test(text) ? String(Number(text)) : text
}
