import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { lineBatches } from '../reading/lines.ts'
import { RefusedFileError } from '../refused.ts'
import { gpciStore } from './gpci.queries.ts'
import { gpciRow, gpciToFact } from './gpci.row.ts'

/** The header is cut off at its columns, so the names run together: `2025 PW GPCI2025 PE GPCI2025 MP GPCI`. */
const header = /^Medicare Admi[^,\n]*?(\d{4}) PW GPCI[^,\n]*MP GPCI/m
/** Contractor, state, locality, name, and three indices, two or more spaces apart. */
const line = /^(\d{5})\s+([A-Z]{2})\s+(\d{2})\s+(.*?)\s{2,}(\d?\.\d+)\s+(\d?\.\d+)\s+(\d?\.\d+)\s*$/

/** GPCIs as fixed-width text, the same table as the csv beside it. */
export const gpciText: FactFormat = {
  title: 'GPCI text',
  kind: 'GPCI',
  families: ['PFS'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: gpciStore,
  detect: (head) => header.test(head),
  printedEdition: (head) => ({ ...nothingPrinted, family: 'PFS', year: Number(header.exec(head)?.[1]) }),
  rows: readRows,
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  let begun = false
  for await (const lines of lineBatches(file)) {
    for (const { number, text } of lines) {
      if (!begun) {
        begun = header.test(text)
        if (begun) checkWorkColumns(text)
        continue
      }
      if (!/^\d/.test(text)) {
        if (text.trim() !== '') yield { row: number, note: true }
        continue
      }
      const [, mac, state, locality, name, work, pe, mp] = line.exec(text) ?? []
      const cells = { mac: mac ?? '', state, locality, name, work, workWithoutFloor: '', pe, mp }
      yield parsedOr(gpciRow, cells, number, gpciToFact)
    }
  }
}

/** From 2026 there are two work columns; this text cuts off what tells which one has the floor that prices. */
function checkWorkColumns(text: string): void {
  if ((text.match(/PW GPCI/g) ?? []).length === 1) return
  throw new RefusedFileError(
    'the text has two work GPCIs and does not say which one has the floor',
    'give the csv of the same release, whose header says it',
  )
}
