import { type FactFormat, nothingPrinted } from '../format.ts'
import { Occurrences } from '../reading/occurrence.ts'
import { tableRows } from '../reading/table.ts'
import { tableRecords } from '../reading/table-records.ts'
import { wageIndexStore } from './wage-index.queries.ts'
import { wageIndexColumns, wageIndexRow, wageIndexToFact } from './wage-index.row.ts'

/** ASC wage indices as csv: area, name, index. The header prints the year; the addenda beside it tell the quarter. */
export const wageIndexCsv = wageIndexIn('csv', ',')

/** The same as tab-delimited text. */
export const wageIndexText = wageIndexIn('tab', '\t')

function wageIndexIn(syntax: 'csv' | 'tab', delimiter: string): FactFormat {
  const header = new RegExp(`^"?CBSA"?${delimiter}"?CBSA Name"?${delimiter}"?WI ?(\\d\\d)`, 'im')
  return {
    title: `ASC wage index ${syntax === 'csv' ? 'csv' : 'text'}`,
    kind: 'WAGE_INDEX',
    families: ['ASC'],
    shape: 'text',
    method: 'TRANSCRIBED',
    rowLabel: 'line',
    writes: 'facts',
    store: wageIndexStore,
    detect: (head) => header.test(head),
    printedEdition: (head) => {
      const year = header.exec(head)?.[1]
      return { ...nothingPrinted, family: 'ASC', year: year === undefined ? null : 2000 + Number(year) }
    },
    rows: (file) =>
      tableRows(tableRecords(file, syntax), {
        columns: wageIndexColumns,
        isHeader: ([first = '']) => /^CBSA$/i.test(first.trim()),
        row: wageIndexRow,
        toFact: wageIndexToFact(new Occurrences()),
      }),
  }
}
