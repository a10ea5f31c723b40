import { Readable } from 'node:stream'
import { workbook, type Cell } from '../../../../seeds/extract/workbook.ts'
import type { InputFile } from '../../../../src/ingest/archive/input-file.ts'
import type { Format, ParsedRow } from '../../../../src/ingest/format.ts'
import { detectFormat } from '../../../../src/ingest/formats.ts'
import { headOfWorkbook } from '../../../../src/ingest/reading/workbook.ts'

/** A file as the archive layer hands it on, with its head as a survey would read it. */
export interface GivenFile {
  file: InputFile
  head: string
}

/** A text file of these lines, cp1252 as CMS writes them. */
export function textFile(name: string, lines: readonly string[], lineEnd = '\r\n'): GivenFile {
  const bytes = Buffer.from(lines.map((line) => line + lineEnd).join(''), 'latin1')
  return { file: inputFile(name, 'text', bytes), head: bytes.toString('latin1') }
}

/** A workbook of one sheet. */
export async function workbookFile(
  name: string,
  sheet: string,
  rows: readonly (readonly Cell[])[],
): Promise<GivenFile> {
  const file = inputFile(name, 'workbook', workbook(sheet, rows))
  return { file, head: await headOfWorkbook(file) }
}

function inputFile(name: string, shape: InputFile['shape'], bytes: Buffer): InputFile {
  const place = { label: name, name, container: 'given.zip', names: [name, 'given.zip'] }
  return { ...place, bytes: bytes.length, shape, crc32: null, stated: null, open: async () => Readable.from([bytes]) }
}

/** The layout that the file is recognised as, by content. */
export function recognised({ file, head }: GivenFile): Format | null {
  return detectFormat(file.shape, head)
}

/** Every row as the recognised layout reads it. */
export async function rowsOf(given: GivenFile): Promise<ParsedRow<unknown>[]> {
  const format = recognised(given)
  if (format === null) throw new Error(`${given.file.name} is not recognised`)
  const rows: AsyncGenerator<ParsedRow<unknown>> = format.rows(given.file, { head: given.head, cited: [] })
  return Array.fromAsync(rows)
}
