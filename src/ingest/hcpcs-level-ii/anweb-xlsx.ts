import type { InputFile } from '../archive/input-file.ts'
import { type OwnFormat, type ParsedRow, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { cellsByColumn, columnsOf } from '../reading/columns.ts'
import { isBlank } from '../reading/csv-records.ts'
import { tableRecords } from '../reading/table-records.ts'
import { missingColumn } from '../refused.ts'
import { anwebCode, anwebColumns, anwebModifier, hcpcsTitleToFact, modifierTitleToFact } from './anweb.row.ts'
import { writeAnweb } from './write-anweb.ts'

/** HCPCS Level II ("ANWEB") as a workbook: notice rows, a header, codes and modifiers. The name tells the quarter. */
export const anwebXlsx: OwnFormat = {
  title: 'HCPCS Level II xlsx',
  kind: 'HCPCS',
  families: ['HCPCS'],
  shape: 'workbook',
  method: 'TRANSCRIBED',
  rowLabel: null,
  writes: 'own',
  detect: (head) => /^HCPC\tSEQNUM\tRECID\t/im.test(head),
  printedEdition: () => ({ ...nothingPrinted, family: 'HCPCS' }),
  rows: readRows,
  write: writeAnweb,
}

type Cells = Record<keyof typeof anwebColumns, string>

/** A record with the row on which it begins; its description goes on in continuation records. */
interface Begun {
  row: number
  cells: Cells
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  let columns: Record<keyof typeof anwebColumns, number> | null = null
  let begun: Begun | null = null
  for await (const { line, cells } of tableRecords(file, 'workbook')) {
    if (columns === null) {
      if (cells[0]?.trim() === 'HCPC') columns = columnsOf(cells, anwebColumns)
      continue
    }
    if (isBlank(cells)) continue
    const named: Cells = cellsByColumn(cells, columns)
    const id = named.recordId.trim()
    if (id === '4' || id === '8') {
      if (begun?.cells.code.trim() === named.code.trim()) begun = { row: begun.row, cells: joined(begun.cells, named) }
      else yield { row: line, reject: { column: 'RECID', reason: 'continues a record that does not stand before it' } }
      continue
    }
    if (begun !== null) yield factOf(begun)
    begun = { row: line, cells: named }
  }
  if (columns === null) throw missingColumn(anwebColumns.code.name)
  if (begun !== null) yield factOf(begun)
}

function joined(first: Cells, next: Cells): Cells {
  return { ...first, longTitle: `${first.longTitle.trim()} ${next.longTitle.trim()}` }
}

function factOf({ row, cells }: Begun): ParsedRow<StatedFact> {
  const id = cells.recordId.trim()
  if (id === '3') return parsedOr(anwebCode, cells, row, hcpcsTitleToFact)
  if (id === '7') return parsedOr(anwebModifier, { ...cells, modifier: cells.code }, row, modifierTitleToFact)
  return { row, reject: { column: 'RECID', reason: `"${id}" is not 3, 4, 7 or 8` } }
}
