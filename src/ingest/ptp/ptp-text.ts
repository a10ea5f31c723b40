import type { InputFile } from '../archive/input-file.ts'
import { type ParsedRow, type PtpFormat, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { type ColumnPattern, columnsOf } from '../reading/columns.ts'
import { lineBatches } from '../reading/lines.ts'
import { missingColumn } from '../refused.ts'
import { type PtpEdit, ptpRow } from './ptp.row.ts'

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
  rows: readRows,
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<PtpEdit>> {
  let columns: PtpColumns | null = null
  let begun = false
  for await (const lines of lineBatches(file)) {
    for (const { number, text } of lines) {
      const cells = text.split('\t')
      if (columns === null) {
        if (isPtpHeader(cells)) columns = columnsOf(cells, ptpColumns)
        continue
      }
      // The header goes on for some lines below its names; data start with two codes.
      begun ||= data.test(text)
      if (!begun || text.trim() === '') continue
      yield parsedOr(ptpRow, cellsOf(cells, columns), number, (edit) => edit)
    }
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
