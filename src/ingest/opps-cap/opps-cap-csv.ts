import { type FactFormat, nothingPrinted } from '../format.ts'
import { tableRecords } from '../reading/table-records.ts'
import { tableRows } from '../reading/table.ts'
import { oppsCapStore } from './opps-cap.queries.ts'
import { oppsCapColumns, oppsCapRow, oppsCapToFact } from './opps-cap.row.ts'

/** OPPSCAP csv: one line per locality, code and modifier. It prints no edition; the archive and its siblings tell it. */
export const oppsCapCsv: FactFormat = {
  title: 'OPPSCAP csv',
  kind: 'OPPS_CAP',
  families: ['PFS'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: oppsCapStore,
  detect: (head) => /^"?HCPCS"?,"?MOD"?,"?PROCSTAT/m.test(head),
  printedEdition: () => ({ ...nothingPrinted, family: 'PFS' }),
  rows: (file) =>
    tableRows(tableRecords(file, 'csv'), {
      columns: oppsCapColumns,
      isHeader: ([first = '']) => first.trim() === 'HCPCS',
      row: oppsCapRow,
      toFact: oppsCapToFact,
    }),
}
