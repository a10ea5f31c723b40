import { StringDecoder } from 'node:string_decoder'
import type { Readable } from 'node:stream'
import { Parser } from 'saxen'

/** One row of a sheet as text: `line` is its number there. Numbers keep the digits of the file. */
export interface SheetRow {
  line: number
  cells: string[]
}

/** No row of CMS's comes near this; a sheet without an end of row would fill the memory. */
const maxRowLength = 4 * 2 ** 20
/** A sheet has no more columns and rows than these; a cell that says it stands beyond would fill the memory with blanks. */
const maxColumns = 16_384
const maxRows = 1_048_576
/** The texts of a workbook are held whole; a table of CMS has some ten thousand. */
const maxStrings = 1_000_000

/** Pieces of a part of a workbook, each ending where the text says, so that a part of any size is held a piece at a time. */
export async function* piecesOf(stream: Readable, end: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const pieces = (rest + decoder.write(chunk)).split(end)
    rest = pieces.pop() ?? ''
    if (rest.length > maxRowLength) throw new Error(`no ${end} within ${maxRowLength} characters`)
    for (const piece of pieces) yield piece + end
  }
}

/** The rows of a sheet's XML, one after another. `strings` are the texts that cells point to. */
export async function* rowsOfSheet(sheet: Readable, strings: readonly string[]): AsyncGenerator<SheetRow> {
  let line = 0
  for await (const piece of piecesOf(sheet, '</row>')) {
    const start = piece.indexOf('<row')
    if (start === -1) continue
    for (const row of readRows(piece.slice(start), line, strings)) {
      line = row.line
      yield row
    }
  }
}

/** Texts of `sharedStrings.xml`, by their number; runs of a formatted text are put together, readings of Asian texts left out. */
export async function sharedStrings(part: Readable): Promise<string[]> {
  const strings: string[] = []
  for await (const piece of piecesOf(part, '</si>')) {
    const start = piece.search(/<si[ >]/)
    if (start === -1) continue
    let text = ''
    let inText = false
    let inReading = false
    parse(piece.slice(start), {
      open: (name) => {
        if (name === 't') inText = true
        if (name === 'rPh') inReading = true
      },
      text: (more) => {
        if (inText && !inReading) text += more
      },
      close: (name) => {
        if (name === 't') inText = false
        if (name === 'rPh') inReading = false
      },
    })
    strings.push(text)
    if (strings.length > maxStrings) throw new Error(`more than ${maxStrings} texts`)
  }
  return strings
}

/** One row, and any empty ones before it, which have no end of their own. */
function readRows(xml: string, before: number, strings: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = []
  let line = before
  let column = -1
  let type = ''
  let value: string | null = null
  parse(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes()['r'] ?? line + 1)
        if (!Number.isInteger(line) || line < 1 || line > maxRows) throw new Error(`a row ${line}`)
        column = -1
        rows.push({ line, cells: [] })
      } else if (name === 'c') {
        const { r, t } = attributes()
        column = r === undefined ? column + 1 : columnOf(r)
        if (column < 0 || column >= maxColumns) throw new Error(`a cell ${r ?? column}`)
        type = t ?? ''
      } else if (name === 'v' || name === 't') value = ''
    },
    text: (more) => {
      if (value !== null) value += more
    },
    close: (name) => {
      if ((name !== 'v' && name !== 't') || value === null) return
      const cells = rows.at(-1)?.cells
      const said = type === 's' ? (strings[Number(value)] ?? '') : value
      if (cells !== undefined) {
        while (cells.length < column) cells.push('')
        cells[column] = (cells[column] ?? '') + said
      }
      value = null
    },
  })
  return rows
}

/** `C12` is in column 2. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const place = letter.charCodeAt(0) - 64
    if (place < 1 || place > 26) break
    column = column * 26 + place
  }
  return column - 1
}

function parse(
  xml: string,
  on: {
    open: (name: string, attributes: () => Record<string, string>) => void
    text: (text: string) => void
    close: (name: string) => void
  },
): void {
  new Parser()
    .on('openTag', (name, attributes) => on.open(name, attributes))
    .on('text', (text, decode) => on.text(decode(text)))
    .on('closeTag', (name) => on.close(name))
    .on('error', (error) => {
      throw error
    })
    .parse(xml)
}
