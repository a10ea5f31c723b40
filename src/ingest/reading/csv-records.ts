import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import type { InputFile } from '../archive/input-file.ts'
import { RefusedFileError, downloadAgain } from '../refused.ts'
import { fromWindows1252 } from './windows-1252.ts'

/** One csv record; `line` is the physical line (from 1) on which it ends, which for CMS's data rows is their only one. */
export interface CsvRecord {
  line: number
  cells: string[]
}

/** The longest record, a copyright notice, has some thousand characters. A quote that never closes would fill the memory. */
const maxRecordSize = 128 * 1024

/** The records of a csv file, quoted line breaks and all. Throws `RefusedFileError` where a quote never closes. */
export function csvRecords(file: InputFile): AsyncGenerator<CsvRecord> {
  return delimitedRecords(file, ',')
}

/** The records of comma-separated text, or of the tab-separated text that spreadsheets save, where cells with a comma are quoted. */
export async function* delimitedRecords(file: InputFile, delimiter: ',' | '\t'): AsyncGenerator<CsvRecord> {
  const options = { info: true, relaxColumnCount: true, relaxQuotes: true, encoding: 'latin1', bom: true } as const
  const parser = parse({ ...options, delimiter, maxRecordSize })
  // The error of a broken source reaches the loop below through the parser.
  pipeline(await file.open(), withoutEndlessLines, parser, () => {})
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines, cells: fromWindows1252(record) }
    }
  } catch (error) {
    throw cannotBeRead(error, delimiter === ',' ? 'csv' : 'text')
  }
}

/** Passes bytes on up to a line that no record has: its cells would fill the memory, however small each is. */
async function* withoutEndlessLines(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of source) {
    const end = chunk.indexOf('\n')
    if (length + (end === -1 ? chunk.length : end) > maxRecordSize) {
      throw new RefusedFileError(`a line is longer than ${maxRecordSize} bytes, which no csv of CMS has`, downloadAgain)
    }
    length = end === -1 ? length + chunk.length : chunk.length - chunk.lastIndexOf('\n') - 1
    yield chunk
  }
}

function cannotBeRead(error: unknown, what: string): RefusedFileError {
  if (error instanceof RefusedFileError) return error

  const message = error instanceof Error ? error.message : String(error)
  return new RefusedFileError(`the ${what} cannot be read (${message})`, 'give the file as CMS publishes it')
}

/** Whether a record holds nothing but blanks. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

/** Whether a record is prose in its first cell: the notes that CMS puts under a table. */
export function isNote(cells: readonly string[]): boolean {
  return (cells[0] ?? '').trim().length > 5 && isBlank(cells.slice(1))
}
