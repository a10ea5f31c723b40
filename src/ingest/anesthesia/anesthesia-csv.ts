import { type FactFormat, nothingPrinted } from '../format.ts'
import { tableRecords } from '../reading/table-records.ts'
import { tableRows } from '../reading/table.ts'
import { anesthesiaFactorStore } from './anesthesia.queries.ts'
import { anesthesiaColumns, anesthesiaRow, anesthesiaToFact } from './anesthesia.row.ts'

const national = /National Anes\w* CF of \$?(\d+\.\d+)/i

/** ANESyyyy.csv: the anesthesia conversion factor of each locality. It prints no edition; archive and siblings tell it. */
export const anesthesiaCsv: FactFormat = {
  title: 'ANES csv',
  kind: 'ANESTHESIA_FACTOR',
  families: ['PFS'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: anesthesiaFactorStore,
  detect: (head) => /National Anes\w* CF/i.test(head),
  printedEdition: () => ({ ...nothingPrinted, family: 'PFS' }),
  rows: (file, { head }) =>
    tableRows(tableRecords(file, 'csv'), {
      columns: anesthesiaColumns,
      isHeader: ([first = '']) => /^Contractor/i.test(first.trim()),
      row: anesthesiaRow,
      toFact: anesthesiaToFact(national.exec(head)?.[1] ?? null),
    }),
}
