import type { InputFile } from '../archive/input-file.ts'
import { delimitedRecords } from './csv-records.ts'
import { firstSheet } from './workbook.ts'

/** One record of a table in any layout: `line` is the physical line, or the row of the sheet, from 1. */
export interface TableRecord {
  line: number
  cells: string[]
}

export type TableSyntax = 'csv' | 'tab' | 'workbook'

/** The records of a table file. `workbook` reads the first sheet. */
export function tableRecords(file: InputFile, syntax: TableSyntax): AsyncGenerator<TableRecord> {
  if (syntax === 'workbook') return sheetRecords(file)
  return delimitedRecords(file, syntax === 'csv' ? ',' : '\t')
}

async function* sheetRecords(file: InputFile): AsyncGenerator<TableRecord> {
  const sheet = await firstSheet(file)
  yield* sheet.rows()
}
