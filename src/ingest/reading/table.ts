import type { z } from 'zod'
import type { ParsedRow, StatedFact } from '../format.ts'
import { missingColumn } from '../refused.ts'
import { parsedOr } from './cells.ts'
import { type ColumnPattern, beyondHeader, cellsByColumn, columnsOf } from './columns.ts'
import { isBlank, isNote } from './csv-records.ts'
import type { TableRecord } from './table-records.ts'

/** A table under a header: which columns it has, what a row of it is, and the fact that the row states. */
export interface TableLayout<K extends string, S extends z.ZodType> {
  columns: Readonly<Record<K, ColumnPattern>>
  /** Whether a record is the header; what stands above it is banner. */
  isHeader: (cells: readonly string[]) => boolean
  row: S
  toFact: (row: z.output<S>) => StatedFact
  /** Whether the table ends before this record: footnotes follow and nothing after them. */
  endsBefore?: (cells: Readonly<Record<K, string>>) => boolean
}

/**
 * The rows of a table, whether it comes as csv, tab-delimited text or workbook. Blank records are passed over, prose in the
 * first cell is a note. Throws `RefusedFileError` where the header or one of its columns is missing.
 */
export async function* tableRows<K extends string, S extends z.ZodType>(
  records: AsyncIterable<TableRecord>,
  layout: TableLayout<K, S>,
): AsyncGenerator<ParsedRow<StatedFact>> {
  let columns: Record<K, number> | null = null
  let width = 0
  for await (const { line, cells } of records) {
    if (columns === null) {
      if (layout.isHeader(cells)) columns = columnsOf(cells, layout.columns)
      width = cells.length
      continue
    }
    const named = cellsByColumn(cells, columns)
    if (layout.endsBefore?.(named) === true) return
    const extra = beyondHeader(cells, width)
    if (extra !== null) yield { row: line, reject: extra }
    else if (isNote(cells)) yield { row: line, note: true }
    else if (!isBlank(cells)) yield parsedOr(layout.row, named, line, layout.toFact)
  }
  const [first] = Object.values<ColumnPattern>(layout.columns)
  if (columns === null) throw missingColumn(first?.name ?? 'header')
}
