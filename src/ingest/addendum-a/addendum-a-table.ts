import { addendumBXlsx } from '../addendum-b/addendum-b-xlsx.ts'
import type { FactFormat } from '../format.ts'
import { tableRecords } from '../reading/table-records.ts'
import { tableRows } from '../reading/table.ts'
import { apcRateStore } from './addendum-a.queries.ts'
import { addendumAColumns, addendumARow, addendumAToFact } from './addendum-a.row.ts'

/** OPPS Addendum A, one row per APC, as a workbook. */
export const addendumAXlsx = addendumAIn('workbook')

/** The same table as csv. */
export const addendumACsv = addendumAIn('csv')

function addendumAIn(syntax: 'csv' | 'workbook'): FactFormat {
  return {
    title: `OPPS Addendum A ${syntax === 'csv' ? 'csv' : 'xlsx'}`,
    kind: 'APC_RATE',
    families: ['OPPS'],
    shape: syntax === 'csv' ? 'text' : 'workbook',
    method: 'TRANSCRIBED',
    rowLabel: syntax === 'csv' ? 'line' : null,
    writes: 'facts',
    store: apcRateStore,
    detect: (head) => /Addendum A\b/i.test(head) && /Group Title/i.test(head),
    printedEdition: (head, name) => addendumBXlsx.printedEdition(head, name),
    rows: (file) =>
      tableRows(tableRecords(file, syntax), {
        columns: addendumAColumns,
        isHeader: (cells) => cells.some((cell) => /^Group Title/i.test(cell.trim())),
        row: addendumARow,
        toFact: addendumAToFact,
      }),
  }
}
