import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import type { InputFile } from '../archive/input-file.ts'
import { RefusedFileError } from '../refused.ts'
import { csvRecords } from './csv-records.ts'
import { sheetsOf } from './workbook.ts'

/** One record of a table in any layout: `line` is the physical line, or the row of the sheet, from 1. */
export interface TableRecord {
  line: number
  cells: string[]
}

export type TableSyntax = 'csv' | 'tab' | 'workbook'

/** The records of a table file. `workbook` reads the first sheet. */
export function tableRecords(file: InputFile, syntax: TableSyntax): AsyncGenerator<TableRecord> {
  if (syntax === 'workbook') return sheetRecords(file)
  return syntax === 'csv' ? csvRecords(file) : tabRecords(file)
}

async function* sheetRecords(file: InputFile): AsyncGenerator<TableRecord> {
  const [sheet] = await sheetsOf(file)
  for (const [index, cells] of (sheet?.rows ?? []).entries()) yield { line: index + 1, cells }
}

/** Tab-delimited text as spreadsheets save it: cells with a comma or a quote in them are quoted. */
async function* tabRecords(file: InputFile): AsyncGenerator<TableRecord> {
  const options = { info: true, relaxColumnCount: true, relaxQuotes: true, encoding: 'latin1', bom: true } as const
  const parser = parse({ ...options, delimiter: '\t' })
  // The error of a broken source reaches the loop below through the parser.
  pipeline(await file.open(), parser, () => {})
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines, cells: record }
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new RefusedFileError(`the text cannot be read (${message})`, 'give the file as CMS publishes it')
  }
}
