import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { cellsByColumn, columnsOf } from '../reading/columns.ts'
import { isBlank, isNote } from '../reading/csv-records.ts'
import { monthPattern, quarterOfMonth } from '../reading/months.ts'
import { tableRecords } from '../reading/table-records.ts'
import { missingColumn } from '../refused.ts'
import { outpatientRateStore } from './addendum-b.queries.ts'
import { addendumBColumns, addendumBRow, addendumBToFact } from './addendum-b.row.ts'

/** OPPS Addendum B as a workbook: notice rows, a header, one row per code. The sheet's name tells the month. */
export const addendumBXlsx: FactFormat = {
  title: 'OPPS Addendum B xlsx',
  kind: 'OUTPATIENT_RATE',
  families: ['OPPS'],
  shape: 'workbook',
  method: 'TRANSCRIBED',
  rowLabel: null,
  writes: 'facts',
  store: outpatientRateStore,
  detect: (head) => /Addendum B\b/i.test(head) && /OPPS|Relative Weight|Status Indicator/i.test(head),
  printedEdition: (head) => {
    const [sheet = ''] = head.split('\n', 1)
    const year = /\b(20\d\d)\b/.exec(sheet)?.[1] ?? /for CY (20\d\d)/i.exec(head)?.[1]
    const month = new RegExp(monthPattern, 'i').exec(sheet)?.[1]
    const quarter = quarterOfMonth(month ?? '')
    return { ...nothingPrinted, family: 'OPPS', year: year === undefined ? null : Number(year), quarter }
  },
  rows: readRows,
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  let columns: Record<keyof typeof addendumBColumns, number> | null = null
  for await (const { line: row, cells } of tableRecords(file, 'workbook')) {
    if (columns === null) {
      if (cells.filter((cell) => cell.trim() !== '').length > 2) columns = columnsOf(cells, addendumBColumns)
    } else if (isNote(cells)) yield { row, note: true }
    else if (!isBlank(cells)) yield parsedOr(addendumBRow, cellsByColumn(cells, columns), row, addendumBToFact)
  }
  if (columns === null) throw missingColumn('HCPCS Code')
}
