import type { z } from 'zod'
import type { FactKind } from '../../vocabulary/fact-kind.ts'
import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type PrintedEdition, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { type ColumnPattern, beyondHeader, cellsByColumn, columnsOf } from '../reading/columns.ts'
import { csvRecords, isBlank, isNote } from '../reading/csv-records.ts'
import { monthPattern, quarterOfMonth } from '../reading/months.ts'
import { missingColumn } from '../refused.ts'
import { ascStore } from './asc.queries.ts'
import {
  addendumAaColumns,
  addendumAaRow,
  addendumAaToFact,
  addendumEeColumns,
  addendumEeRow,
  addendumEeToFact,
} from './asc.row.ts'

/** Addendum AA, surgical procedures: the header names month and year. */
export const addendumAa = addendum({
  letters: 'AA',
  sign: /Subject to Multiple Procedure Discounting/i,
  kind: 'ASC_RATE',
  columns: addendumAaColumns,
  shape: addendumAaRow,
  toFact: addendumAaToFact,
})

/** Addendum EE, excluded procedures: it prints the year and takes its month from the Addendum AA beside it. */
export const addendumEe = addendum({
  letters: 'EE',
  kind: 'ASC_EXCLUSION',
  columns: addendumEeColumns,
  shape: addendumEeRow,
  toFact: addendumEeToFact,
})

function addendum<S extends z.ZodType, K extends string>(spec: {
  letters: 'AA' | 'EE'
  /** Words of the header that only this addendum has: they tell it when the title is gone. */
  sign?: RegExp
  kind: FactKind
  columns: Record<K, ColumnPattern>
  shape: S
  toFact: (row: z.output<S>) => StatedFact
}): FactFormat {
  return {
    title: `ASC Addendum ${spec.letters} csv`,
    kind: spec.kind,
    families: ['ASC'],
    shape: 'text',
    method: 'TRANSCRIBED',
    rowLabel: 'line',
    writes: 'facts',
    store: ascStore,
    detect: (head) =>
      new RegExp(`^[",\\s]*Addendum ${spec.letters}\\b`, 'i').test(head) || spec.sign?.test(head) === true,
    printedEdition: ascEdition,
    rows: readRows,
  }

  async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
    let columns: Record<K, number> | null = null
    let width = 0
    for await (const { line, cells } of csvRecords(file)) {
      if (columns === null) {
        if (isHeader(cells)) columns = columnsOf(cells, spec.columns)
        width = cells.length
        continue
      }
      const extra = beyondHeader(cells, width)
      if (extra !== null) yield { row: line, reject: extra }
      else if (isNote(cells)) yield { row: line, note: true }
      else if (!isBlank(cells)) yield parsedOr(spec.shape, cellsByColumn(cells, columns), line, spec.toFact)
    }
    if (columns === null) throw missingColumn('HCPCS Code')
  }
}

/** Titles and notices fill one cell; the header is the first row with several, or the one that names the code. */
function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length > 1 || /^HCPCS Code$/i.test(filled[0]?.trim() ?? '')
}

function ascEdition(head: string): PrintedEdition {
  const month = new RegExp(`${monthPattern}\\s+(\\d{4})\\s+Payment`, 'i').exec(head)
  const year = month?.[2] ?? /for CY (\d{4})/i.exec(head)?.[1]
  const quarter = quarterOfMonth(month?.[1] ?? '')
  return { ...nothingPrinted, family: 'ASC', year: year === undefined ? null : Number(year), quarter }
}
