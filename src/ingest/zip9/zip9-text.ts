import { z } from 'zod'
import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { lineBatches } from '../reading/lines.ts'
import { zipStore } from '../zip5/zip5.queries.ts'
import { zip5Row, zip5ToFact } from '../zip5/zip5.row.ts'

/** Characters of a record, from 1: as in ZIP5, and the four digits behind the flag. */
const layout = {
  state: [1, 2],
  zip: [3, 7],
  carrier: [8, 12],
  locality: [13, 14],
  plusFourDigits: [22, 25],
} as const
const recordLength = 80
const record = /^[A-Z]{2}\d{10}[0-9A-Z]{2}.{6}[01 ]\d{4}.{50}20\d\d[1-4]$/

/**
 * ZIP9: records for the ZIP codes whose five digits do not decide. They stand among the Zip nodes under nine digits, with
 * `plusFour` false, since nothing is left open.
 */
export const zip9Text: FactFormat = {
  title: 'ZIP9 text',
  kind: 'ZIP_PLUS_FOUR',
  families: ['ZIP'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: zipStore,
  detect: (head) => firstRecord(head) !== null,
  printedEdition: (head) => {
    const line = firstRecord(head) ?? ''
    const quarter = Number(line.slice(79, 80)) as 1 | 2 | 3 | 4
    return { ...nothingPrinted, family: 'ZIP', year: Number(line.slice(75, 79)), quarter }
  },
  rows: readRows,
}

const zip9Row = zip5Row
  .omit({ plusFour: true })
  .extend({ plusFourDigits: z.string().regex(/^\d{4}$/, 'the four digits of ZIP+4') })

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  for await (const lines of lineBatches(file)) {
    for (const { number, text } of lines) {
      if (text.trim() === '') continue
      if (text.length === recordLength) {
        yield parsedOr(zip9Row, cellsOf(text), number, ({ plusFourDigits, zip, ...row }) =>
          zip5ToFact({ ...row, zip: `${zip}${plusFourDigits}`, plusFour: false }),
        )
      } else {
        const reason = `the record has ${text.length} characters where the layout has ${recordLength}`
        yield { row: number, reject: { column: 'record', reason } }
      }
    }
  }
}

function cellsOf(line: string): Record<keyof typeof layout, string> {
  const at = ([from, to]: readonly [number, number]) => line.slice(from - 1, to)
  const { state, zip, carrier, locality, plusFourDigits } = layout
  return {
    state: at(state),
    zip: at(zip),
    carrier: at(carrier),
    locality: at(locality),
    plusFourDigits: at(plusFourDigits),
  }
}

function firstRecord(head: string): string | null {
  return head.split(/\r?\n/, 20).find((line) => record.test(line)) ?? null
}
