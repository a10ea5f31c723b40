import { buffer, text } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { InputFile } from '../archive/input-file.ts'
import { checkWorkbook } from '../archive/limits.ts'
import { asRefusal } from '../archive/zip-archive.ts'
import { RefusedFileError, downloadAgain } from '../refused.ts'
import { type SheetRow, rowsOfSheet, sharedStrings } from './sheet-rows.ts'

/** The first sheet of a workbook. Its rows are read one at a time, since PTP tables have 640,000; empty ones may be left out. */
export interface FirstSheet {
  name: string
  rows(): AsyncGenerator<SheetRow>
}

/** Opens a workbook without reading its rows. Throws `RefusedFileError` for one that is broken. */
export async function firstSheet(file: InputFile): Promise<FirstSheet> {
  return orRefuse(async () => {
    const { zip, entries } = await opened(file)
    const workbook = await textOf(zip, entries, 'xl/workbook.xml')
    const [sheet = ''] = /<sheet [^>]*>/.exec(workbook) ?? []
    const relation = attribute(sheet, 'r:id')
    const relations = await textOf(zip, entries, 'xl/_rels/workbook.xml.rels')
    const [related] = relations.match(/<Relationship [^>]*>/g)?.filter((one) => attribute(one, 'Id') === relation) ?? []
    const target = attribute(related ?? '', 'Target')
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return { name: decoded(attribute(sheet, 'name')), rows: () => rowsIn(file, part) }
  })
}

const headRows = 40
/** The lists of sheets and of parts have some kilobytes. */
const maxListBytes = 2 ** 20

/** The first rows of the first sheet as text, for detecting a layout: its name, then a line per row. */
export async function headOfWorkbook(file: InputFile): Promise<string> {
  const sheet = await firstSheet(file)
  const lines = [sheet.name]
  for await (const { cells } of sheet.rows()) {
    lines.push(cells.join('\t'))
    if (lines.length > headRows) break
  }
  return lines.join('\n')
}

async function* rowsIn(file: InputFile, part: string): AsyncGenerator<SheetRow> {
  try {
    const { zip, entries } = await opened(file)
    const strings = entries.get('xl/sharedStrings.xml')
    const texts = strings === undefined ? [] : await sharedStrings(await zip.openReadStreamPromise(strings))
    const sheet = entries.get(part)
    if (sheet === undefined) throw new Error(`it has no ${part}`)
    yield* rowsOfSheet(await zip.openReadStreamPromise(sheet), texts)
  } catch (error) {
    throw refusal(error)
  }
}

async function opened(file: InputFile): Promise<{ zip: ZipFile; entries: ReadonlyMap<string, Entry> }> {
  const zip = await yauzl.fromBufferPromise(await buffer(await file.open()), {})
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  checkWorkbook([...entries.values()])
  return { zip, entries }
}

async function textOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string): Promise<string> {
  const entry = entries.get(name)
  if (entry === undefined) throw new Error(`it has no ${name}`)
  if (entry.uncompressedSize > maxListBytes) throw new Error(`its ${name} has ${entry.uncompressedSize} bytes`)
  return text(await zip.openReadStreamPromise(entry))
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function decoded(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

async function orRefuse<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw refusal(error)
  }
}

function refusal(error: unknown): unknown {
  if (error instanceof RefusedFileError) return error
  const damaged = asRefusal(error)
  const message = error instanceof Error ? error.message : String(error)
  return damaged instanceof RefusedFileError
    ? new RefusedFileError(`the workbook cannot be read (${message})`, downloadAgain)
    : damaged
}
