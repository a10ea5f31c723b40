import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { lineBatches } from '../reading/lines.ts'
import { diagnosisTitleStore } from './icd10cm-order.queries.ts'
import { diagnosisTitleToFact, icd10cmOrderRow } from './icd10cm-order.row.ts'

/** Characters of a line, from 1, after CMS's "ICD-10-CM order files" description; the long title runs to the line's end. */
const layout = { orderNumber: [1, 5], code: [7, 13], billable: [15, 15], shortTitle: [17, 76] } as const
const longTitleFrom = 78
const orderLine = /^\d{5} [A-Z][0-9A][0-9A-Z]{1,5} {1,5}[01] \S.{59} \S/

/** ICD-10-CM order file: every category and code in tabular order, fixed width. The name tells the fiscal year. */
export const icd10cmOrderText: FactFormat = {
  title: 'ICD-10-CM order file',
  kind: 'DIAGNOSIS',
  families: ['ICD10CM'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: diagnosisTitleStore,
  detect: (head) =>
    head
      .split('\n', 20)
      .slice(0, 20)
      .some((line) => orderLine.test(line)),
  printedEdition: () => ({ ...nothingPrinted, family: 'ICD10CM' }),
  rows: readRows,
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  const codes = new Set<string>()
  for await (const lines of lineBatches(file)) {
    for (const { number, text } of lines) {
      if (text.trim() === '') continue
      yield parsedOr(icd10cmOrderRow, cellsOf(text), number, (row) => {
        const fact = diagnosisTitleToFact(row, parentOf(row.code, codes))
        codes.add(row.code)
        return fact
      })
    }
  }
}

function cellsOf(line: string): Record<keyof typeof layout | 'longTitle', string> {
  const at = ([from, to]: readonly [number, number]) => line.slice(from - 1, to)
  return {
    orderNumber: at(layout.orderNumber),
    code: at(layout.code),
    billable: at(layout.billable),
    shortTitle: at(layout.shortTitle),
    longTitle: line.slice(longTitleFrom - 1),
  }
}

const categoryLength = 3

/** Tabular order puts every header above what it heads, so the parent has been read already. */
function parentOf(code: string, above: ReadonlySet<string>): string | null {
  for (let length = code.length - 1; length >= categoryLength; length -= 1) {
    const prefix = code.slice(0, length)
    if (above.has(prefix)) return prefix
  }
  return null
}
