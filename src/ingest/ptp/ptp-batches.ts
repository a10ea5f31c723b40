import type { ParsedRow } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { type PtpBatch, editOf, textOf } from './ptp-line.ts'
import { type PtpEdit, ptpRow } from './ptp.row.ts'

export const emptyBatch = (): PtpBatch => ({ lines: [], rejects: [] })

/** Adds a line whose cells are looked at one by one. */
export function addCells(batch: PtpBatch, cells: Record<keyof PtpEdit, string>, row: number): void {
  const parsed = parsedOr(ptpRow, cells, row, (edit) => edit)
  if ('fact' in parsed) batch.lines.push({ columnOne: parsed.fact.columnOne, text: textOf(parsed.fact), row })
  else batch.rejects.push(parsed)
}

/** The rows of batches, for whoever wants them one at a time. */
export async function* rowsOf(batches: AsyncIterable<PtpBatch>): AsyncGenerator<ParsedRow<PtpEdit>> {
  for await (const { lines, rejects } of batches) {
    const facts = lines.map(({ columnOne, text, row }) => ({ row, fact: editOf(columnOne, text) }))
    yield* [...facts, ...rejects].toSorted((a, b) => a.row - b.row)
  }
}
