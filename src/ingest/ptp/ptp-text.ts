import type { InputFile } from '../archive/input-file.ts'
import { type PtpFormat, nothingPrinted } from '../format.ts'
import { type ColumnPattern, columnsOf } from '../reading/columns.ts'
import { lineBatches } from '../reading/lines.ts'
import { missingColumn } from '../refused.ts'
import { isPlainLine } from './plain-line.ts'
import { addCells, emptyBatch, rowsOf } from './ptp-batches.ts'
import type { PtpBatch } from './ptp-line.ts'

/** The seven columns, in text and workbook alike. */
export const ptpColumns = {
  columnOne: { name: 'Column 1', header: /^Column ?1$/i },
  columnTwo: { name: 'Column 2', header: /^Column ?2$/i },
  beforeY1996: { name: '*=in existence prior to 1996', header: /in existence/i },
  effective: { name: 'Effective Date', header: /^Effective/i },
  deletion: { name: 'Deletion Date', header: /^Deletion/i },
  modifierIndicator: { name: 'Modifier', header: /^Modifier/i },
  rationale: { name: 'PTP Edit Rationale', header: /Rationale/i },
} as const satisfies Record<string, ColumnPattern>

export type PtpColumns = Record<keyof typeof ptpColumns, number>

const data = /^[0-9A-Z]{5}\t[0-9A-Z]{5}\t/

/** NCCI PTP edits as tab-delimited text. The file prints neither setting nor version: its name does. */
export const ptpText: PtpFormat = {
  title: 'NCCI PTP edits text',
  kind: 'PTP',
  families: ['PTP_PRACTITIONER', 'PTP_HOSPITAL'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'ptp',
  detect: (head) => /^Column ?1\/Column ?2 Edits/im.test(head) || /^Column ?1\tColumn ?2/im.test(head),
  printedEdition: () => nothingPrinted,
  rows: (file) => rowsOf(readBatches(file)),
  batches: readBatches,
}

async function* readBatches(file: InputFile): AsyncGenerator<PtpBatch> {
  let columns: PtpColumns | null = null
  let isPlain = false
  let begun = false
  // The same few thousand codes in one piece each: one text for all lines of a code.
  let columnOne = ''
  for await (const lines of lineBatches(file)) {
    const batch = emptyBatch()
    for (const { number, text } of lines) {
      if (columns === null) {
        const cells = text.split('\t')
        if (!isPtpHeader(cells)) continue
        columns = columnsOf(cells, ptpColumns)
        isPlain = Object.values(columns).every((at, index) => at === index)
        continue
      }
      // The header goes on for some lines below its names; data start with two codes.
      begun ||= data.test(text)
      if (!begun) continue
      if (isPlain && isPlainLine(text)) {
        if (!text.startsWith(columnOne) || columnOne === '') columnOne = text.slice(0, 5)
        batch.lines.push({ columnOne, text: text.slice(6), row: number })
      } else if (text.trim() !== '') addCells(batch, cellsOf(text.split('\t'), columns), number)
    }
    yield batch
  }
  if (columns === null) throw missingColumn(ptpColumns.columnOne.name)
}

/** Whether a row holds the names of the columns. */
export function isPtpHeader(cells: readonly string[]): boolean {
  return cells.some((cell) => /^(?:Column ?[12]|PTP Edit Rationale)$/i.test(cell.trim()))
}

/** The cells of a line by column. Spelled out instead of built in a loop, since it runs two million times a release. */
export function cellsOf(cells: readonly string[], at: PtpColumns): Record<keyof typeof ptpColumns, string> {
  return {
    columnOne: cells[at.columnOne] ?? '',
    columnTwo: cells[at.columnTwo] ?? '',
    beforeY1996: cells[at.beforeY1996] ?? '',
    effective: cells[at.effective] ?? '',
    deletion: cells[at.deletion] ?? '',
    modifierIndicator: cells[at.modifierIndicator] ?? '',
    rationale: cells[at.rationale] ?? '',
  }
}
