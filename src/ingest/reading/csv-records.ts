import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import type { InputFile } from '../archive/input-file.ts'
import { RefusedFileError } from '../refused.ts'

/** One csv record; `line` is the physical line (from 1) on which it ends, which for CMS's data rows is their only one. */
export interface CsvRecord {
  line: number
  cells: string[]
}

/** The records of a csv file, quoted line breaks and all. Throws `RefusedFileError` where a quote never closes. */
export async function* csvRecords(file: InputFile): AsyncGenerator<CsvRecord> {
  const parser = parse({ info: true, relaxColumnCount: true, relaxQuotes: true, encoding: 'latin1', bom: true })
  // The error of a broken source reaches the loop below through the parser.
  pipeline(await file.open(), parser, () => {})
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines, cells: record }
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new RefusedFileError(`the csv cannot be read (${message})`, 'give the file as CMS publishes it')
  }
}

/** Whether a record holds nothing but blanks. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

/** Whether a record is prose in its first cell: the notes that CMS puts under a table. */
export function isNote(cells: readonly string[]): boolean {
  return (cells[0] ?? '').trim().length > 5 && isBlank(cells.slice(1))
}
