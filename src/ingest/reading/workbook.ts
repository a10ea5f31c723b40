import { buffer } from 'node:stream/consumers'
import readXlsxFile, { type Sheet } from 'read-excel-file/node'
import type { InputFile } from '../archive/input-file.ts'
import { RefusedFileError, downloadAgain } from '../refused.ts'

/** A sheet with its rows as text. Numbers keep the digits of the file; row n of the sheet is `rows[n - 1]`. */
export interface TextSheet {
  name: string
  rows: string[][]
}

const read = new WeakMap<InputFile, Promise<TextSheet[]>>()

/** The sheets of a workbook, read once per file. Throws `RefusedFileError` for a workbook that is broken. */
export function sheetsOf(file: InputFile): Promise<TextSheet[]> {
  const known = read.get(file) ?? readSheets(file)
  read.set(file, known)
  return known
}

async function readSheets(file: InputFile): Promise<TextSheet[]> {
  try {
    const sheets = await readXlsxFile<string>(await buffer(await file.open()), {
      parseNumber: (digits) => digits,
      trim: false,
    })
    return sheets.map(toTextSheet)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new RefusedFileError(`the workbook cannot be read (${message})`, downloadAgain)
  }
}

function toTextSheet({ sheet, data }: Sheet<string>): TextSheet {
  return { name: sheet, rows: data.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))) }
}

/** The first rows of the first sheet as text, for detecting a layout: its name, then a line per row. */
export async function headOfWorkbook(file: InputFile): Promise<string> {
  const [first] = await sheetsOf(file)
  if (first === undefined) throw new RefusedFileError('the workbook has no sheet', downloadAgain)
  return [first.name, ...first.rows.slice(0, 40).map((cells) => cells.join('\t'))].join('\n')
}
