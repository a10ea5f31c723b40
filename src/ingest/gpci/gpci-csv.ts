import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { beyondHeader, cellsByColumn, columnsOf } from '../reading/columns.ts'
import { csvRecords } from '../reading/csv-records.ts'
import { missingColumn } from '../refused.ts'
import { gpciStore } from './gpci.queries.ts'
import { gpciColumns, gpciRow, gpciToFact } from './gpci.row.ts'

/** GPCIyyyy.csv (Addendum E): title, blank row, header, one row per locality, footnotes. It prints a year and no quarter. */
export const gpciCsv: FactFormat = {
  title: 'GPCI csv',
  kind: 'GPCI',
  families: ['PFS'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: gpciStore,
  detect: (head) => /GPCI/.test(head) && /^[^\n]*(?:Locality|Medicare Admin|\d{4} PE GPCI)[^\n]*,/im.test(head),
  printedEdition: (head) => {
    const year = /(\d{4}) (?:PW|PE|MP) GPCI/.exec(head)
    return { ...nothingPrinted, family: 'PFS', year: year === null ? null : Number(year[1]) }
  },
  rows: readRows,
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  let columns: Record<keyof typeof gpciColumns, number> | null = null
  let width = 0
  for await (const { line, cells } of csvRecords(file)) {
    if (columns === null) {
      if (cells.some((cell) => /^\d{4} (?:PW|PE|MP) GPCI/.test(cell.trim()))) columns = columnsOf(cells, gpciColumns)
      width = cells.length
      continue
    }
    // Footnotes follow the data and nothing follows them.
    if (!/^\s*\d+\s*$/.test(cells[columns.mac] ?? '')) return
    const extra = beyondHeader(cells, width)
    if (extra !== null) yield { row: line, reject: extra }
    else yield parsedOr(gpciRow, cellsByColumn(cells, columns), line, gpciToFact)
  }
  if (columns === null) throw missingColumn('PW GPCI')
}
