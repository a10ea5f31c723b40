import type { InputFile } from '../archive/input-file.ts'
import { type OwnFormat, type ParsedRow, type PrintedEdition, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { cellsByColumn, columnsOf } from '../reading/columns.ts'
import { isBlank } from '../reading/csv-records.ts'
import { type TableSyntax, tableRecords } from '../reading/table-records.ts'
import { missingColumn } from '../refused.ts'
import { type AddOnEdit, addOnColumns, addOnRow } from './add-on.row.ts'
import { writeAddOns } from './write-add-ons.ts'

/** Add-on code edits as a workbook: a notice, a header, one row per add-on and primary. The sheet's name tells the quarter. */
export const addOnXlsx = addOnIn('workbook')

/** The same table as tab-delimited text. */
export const addOnText = addOnIn('tab')

function addOnIn(syntax: Exclude<TableSyntax, 'csv'>): OwnFormat {
  return {
    title: `NCCI add-on code edits ${syntax === 'tab' ? 'text' : 'xlsx'}`,
    kind: 'ADD_ON',
    families: ['ADD_ON'],
    shape: syntax === 'tab' ? 'text' : 'workbook',
    method: 'TRANSCRIBED',
    rowLabel: syntax === 'tab' ? 'line' : null,
    writes: 'own',
    detect: (head) => /^AOC_Edit_Type\t/im.test(head) || /(?:^|\t)Add-On_Code\t/im.test(head),
    printedEdition: (head) => (syntax === 'tab' ? { ...nothingPrinted, family: 'ADD_ON' } : editionOfSheet(head)),
    rows: (file) => readRows(file, syntax),
    write: writeAddOns,
  }
}

async function* readRows(file: InputFile, syntax: TableSyntax): AsyncGenerator<ParsedRow<AddOnEdit>> {
  let columns: Record<keyof typeof addOnColumns, number> | null = null
  for await (const { line, cells } of tableRecords(file, syntax)) {
    if (columns === null) {
      if (cells.some((cell) => /^(?:AOC_Edit_Type|Add-On_Code)$/i.test(cell.trim())))
        columns = columnsOf(cells, addOnColumns)
    } else if (!isBlank(cells)) yield parsedOr(addOnRow, cellsByColumn(cells, columns), line, (row) => row)
  }
  if (columns === null) throw missingColumn(addOnColumns.type.name)
}

/** `AOC_V2026Q2-MCR_xlsx`. */
function editionOfSheet(head: string): PrintedEdition {
  const [, year, quarter] = /^AOC_V(20\d\d)Q([1-4])/i.exec(head) ?? []
  if (year === undefined) return { ...nothingPrinted, family: 'ADD_ON' }
  return { ...nothingPrinted, family: 'ADD_ON', year: Number(year), quarter: Number(quarter) as 1 | 2 | 3 | 4 }
}
