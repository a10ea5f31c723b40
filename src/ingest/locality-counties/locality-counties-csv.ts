import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, nothingPrinted } from '../format.ts'
import { type TableRecord, tableRecords } from '../reading/table-records.ts'
import { tableRows } from '../reading/table.ts'
import { localityCountiesStore } from './locality-counties.queries.ts'
import { localityCountiesColumns, localityCountiesRow, localityCountiesToFact } from './locality-counties.row.ts'

const title = /COUNTIES INCLUDED IN (\d{4}) LOCALITIES/i
const stateColumn = 2

/** yyLOCCO.csv: the counties of each locality. It prints the year; the fee schedule beside it tells the quarter. */
export const localityCountiesCsv: FactFormat = {
  title: 'LOCCO csv',
  kind: 'LOCALITY_COUNTIES',
  families: ['PFS'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: localityCountiesStore,
  detect: (head) => title.test(head),
  printedEdition: (head) => {
    const year = title.exec(head)?.[1]
    return { ...nothingPrinted, family: 'PFS', year: year === undefined ? null : Number(year) }
  },
  rows: (file) =>
    tableRows(withState(file), {
      columns: localityCountiesColumns,
      isHeader: ([first = '']) => /^Medicare Admin/i.test(first.trim()),
      row: localityCountiesRow,
      toFact: localityCountiesToFact,
    }),
}

/** The state stands on its first row only. */
async function* withState(file: InputFile): AsyncGenerator<TableRecord> {
  let state = ''
  for await (const { line, cells } of tableRecords(file, 'csv')) {
    const named = (cells[stateColumn] ?? '').trim()
    if (named !== '') state = named
    // A row that is too short to have a state is left as it is, to be rejected.
    const isRow = /^\s*\d+\s*$/.test(cells[0] ?? '') && cells.length > stateColumn
    yield { line, cells: isRow ? cells.with(stateColumn, state) : cells }
  }
}
