import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { lineBatches } from '../reading/lines.ts'
import { zipStore } from './zip5.queries.ts'
import { zip5Row, zip5ToFact } from './zip5.row.ts'

/** Characters of a record, from 1, after CMS's ZIP code to carrier locality layout. */
const layout = { state: [1, 2], zip: [3, 7], carrier: [8, 12], locality: [13, 14], plusFour: [21, 21] } as const
const recordLength = 80
const record = /^[A-Z]{2}\d{5}\d{5}[0-9A-Z]{2}.{6}[01 ].{54}20\d\d[1-4]$/

/** ZIP5: records of 80 characters without a header; year and quarter stand at the end of each. */
export const zip5Text: FactFormat = {
  title: 'ZIP5 text',
  kind: 'ZIP',
  families: ['ZIP'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: zipStore,
  detect: (head) =>
    head
      .split(/\r?\n/)
      .slice(0, 20)
      .some((line) => record.test(line)),
  printedEdition: (head) => {
    const line = head.split(/\r?\n/).find((one) => record.test(one)) ?? ''
    const quarter = Number(line.slice(79, 80)) as 1 | 2 | 3 | 4
    return { ...nothingPrinted, family: 'ZIP', year: Number(line.slice(75, 79)), quarter }
  },
  rows: readRows,
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  for await (const lines of lineBatches(file)) {
    for (const { number, text } of lines) {
      if (text.trim() === '') continue
      if (text.length === recordLength) yield parsedOr(zip5Row, cellsOf(text), number, zip5ToFact)
      else {
        const reason = `the record has ${text.length} characters where the layout has ${recordLength}`
        yield { row: number, reject: { column: 'record', reason } }
      }
    }
  }
}

function cellsOf(line: string): Record<keyof typeof layout, string> {
  const at = ([from, to]: readonly [number, number]) => line.slice(from - 1, to)
  const { state, zip, carrier, locality, plusFour } = layout
  return { state: at(state), zip: at(zip), carrier: at(carrier), locality: at(locality), plusFour: at(plusFour) }
}
