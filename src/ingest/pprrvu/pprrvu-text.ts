import type { InputFile } from '../archive/input-file.ts'
import type { FactFormat, ParsedRow, StatedFact } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { lineBatches } from '../reading/lines.ts'
import { pprrvuEdition } from './pprrvu-edition.ts'
import { pprrvuFields, pprrvuLineLength } from './pprrvu-layout.ts'
import { feeScheduleStore } from './pprrvu.queries.ts'
import { pprrvuRow, pprrvuToFact } from './pprrvu.row.ts'

/** Code, modifier, fifty characters of description, status, +, two RVUs and the NA flag, in their places. */
const dataLine = /^[0-9A-Z]{5}(?: {2}|[0-9A-Z]{2}).{50}[A-Z][ +][ \d.]{6} [ \d.]{6}(?: {2}|NA)/

/** PPRRVU as fixed-width text of 171 characters; copyright lines start with HDR. */
export const pprrvuText: FactFormat = {
  title: 'PPRRVU text',
  kind: 'FEE_SCHEDULE',
  families: ['PFS', 'PFS_QP'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: feeScheduleStore,
  detect: (head) => firstDataLine(head) !== null,
  printedEdition: (head, name) => {
    const line = firstDataLine(head)
    const first = line === null ? null : cellsOf(line)
    return pprrvuEdition(head, name, first)
  },
  rows: readRows,
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  for await (const lines of lineBatches(file)) {
    for (const { number, text } of lines) {
      if (text.startsWith('HDR') || text.trim() === '') continue
      if (text.length < pprrvuLineLength) {
        const reason = `the line has ${text.length} characters where the layout has ${pprrvuLineLength}`
        yield { row: number, reject: { column: 'line', reason } }
      } else yield parsedOr(pprrvuRow, cellsOf(text), number, pprrvuToFact)
    }
  }
}

type Cells = Record<(typeof pprrvuFields)[number]['name'], string>

function cellsOf(line: string): Cells {
  return Object.fromEntries(pprrvuFields.map(({ name, from, to }) => [name, line.slice(from - 1, to).trim()])) as Cells
}

function firstDataLine(head: string): string | null {
  const lines = head.split(/\r?\n/).slice(0, 60)
  return lines.find((line) => !line.startsWith('HDR') && dataLine.test(line)) ?? null
}
