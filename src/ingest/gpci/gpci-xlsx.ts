import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, nothingPrinted } from '../format.ts'
import { type TableRecord, tableRecords } from '../reading/table-records.ts'
import { tableRows } from '../reading/table.ts'
import { gpciStore } from './gpci.queries.ts'
import { gpciColumns, gpciRow, gpciToFact } from './gpci.row.ts'

/** GPCIs as a workbook, the same table as the csv beside it. */
export const gpciXlsx: FactFormat = {
  title: 'GPCI xlsx',
  kind: 'GPCI',
  families: ['PFS'],
  shape: 'workbook',
  method: 'TRANSCRIBED',
  rowLabel: null,
  writes: 'facts',
  store: gpciStore,
  detect: (head) => /\d{4} (?:PW|PE|MP) GPCI/.test(head) && /Locality/i.test(head),
  printedEdition: (head) => {
    const year = /(\d{4}) (?:PW|PE|MP) GPCI/.exec(head)
    return { ...nothingPrinted, family: 'PFS', year: year === null ? null : Number(year[1]) }
  },
  rows: (file) =>
    tableRows(records(file), {
      columns: gpciColumns,
      isHeader: (cells) => cells.some((cell) => /^\d{4} (?:PW|PE|MP) GPCI/.test(cell.trim())),
      row: gpciRow,
      toFact: gpciToFact,
      endsBefore: ({ mac }) => !/^\s*\d+\s*$/.test(mac),
    }),
}

/** GPCIs have three decimals; the sheet holds 0.869 as 0.86899999999999999. */
const noise = /^\d+\.\d{7,}$/

async function* records(file: InputFile): AsyncGenerator<TableRecord> {
  for await (const { line, cells } of tableRecords(file, 'workbook')) {
    yield { line, cells: cells.map((cell) => (noise.test(cell) ? String(Number(Number(cell).toFixed(6))) : cell)) }
  }
}
