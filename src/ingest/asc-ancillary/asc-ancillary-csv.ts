import { ascStore } from '../asc/asc.queries.ts'
import type { FactFormat } from '../format.ts'
import { ascEdition, isAddendum } from '../reading/asc-banner.ts'
import { tableRows } from '../reading/table.ts'
import { tableRecords } from '../reading/table-records.ts'
import { addendumBbColumns, addendumBbRow, addendumBbToFact } from './asc-ancillary.row.ts'

/** Addendum BB, ancillary services integral to surgical procedures: the header names month and year. */
export const addendumBb: FactFormat = {
  title: 'ASC Addendum BB csv',
  kind: 'ASC_ANCILLARY',
  families: ['ASC'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: ascStore,
  detect: (head) => isAddendum('BB', head),
  printedEdition: ascEdition,
  rows: (file) =>
    tableRows(tableRecords(file, 'csv'), {
      columns: addendumBbColumns,
      isHeader: ([first = '']) => /^HCPCS Code/i.test(first.trim()),
      row: addendumBbRow,
      toFact: addendumBbToFact,
    }),
}
