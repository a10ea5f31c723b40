import type { FactFormat } from '../format.ts'
import { ascEdition, isAddendum } from '../reading/asc-banner.ts'
import { tableRows } from '../reading/table.ts'
import { tableRecords } from '../reading/table-records.ts'
import { deviceOffsetStore } from './device-offset.queries.ts'
import { deviceOffsetColumns, deviceOffsetRow, deviceOffsetToFact } from './device-offset.row.ts'

/** Addendum FF, device offsets of the procedures of Addendum AA. */
export const addendumFf: FactFormat = {
  title: 'ASC Addendum FF csv',
  kind: 'DEVICE_OFFSET',
  families: ['ASC'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: deviceOffsetStore,
  detect: (head) => isAddendum('FF', head),
  printedEdition: ascEdition,
  rows: (file) =>
    tableRows(tableRecords(file, 'csv'), {
      columns: deviceOffsetColumns,
      isHeader: ([first = '']) => /^HCPCS Code/i.test(first.trim()),
      row: deviceOffsetRow,
      toFact: deviceOffsetToFact,
    }),
}
