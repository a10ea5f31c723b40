import type { z } from 'zod'
import type { FactKind } from '../../vocabulary/fact-kind.ts'
import { type FactFormat, type StatedFact, nothingPrinted } from '../format.ts'
import type { ColumnPattern } from '../reading/columns.ts'
import { tableRecords } from '../reading/table-records.ts'
import { tableRows } from '../reading/table.ts'
import type { FactStore } from '../write/fact-store.ts'

/** One table of the coverage database: its columns are named in the first line, and nothing else tells it. */
export interface CoverageTable<K extends string, S extends z.ZodType> {
  title: string
  kind: FactKind
  store: FactStore
  /** Names that the header must have, and names that only other tables have. */
  has: readonly string[]
  hasNot: readonly string[]
  columns: Readonly<Record<K, ColumnPattern>>
  row: S
  toFact: (row: z.output<S>) => StatedFact
}

/** A column by its exact name. */
export const column = (name: string, optional = false): ColumnPattern => ({
  name,
  header: new RegExp(`^${name}$`, 'i'),
  optional,
})

/** A csv of the Medicare Coverage Database, quoted paragraphs over several lines and all. */
export function coverageTable<K extends string, S extends z.ZodType>(table: CoverageTable<K, S>): FactFormat {
  return {
    title: `coverage database ${table.title} csv`,
    kind: table.kind,
    families: ['MCD'],
    shape: 'text',
    method: 'TRANSCRIBED',
    rowLabel: 'line',
    writes: 'facts',
    store: table.store,
    detect: (head) => {
      const names = new Set(namesIn(head.split('\n', 1)[0] ?? ''))
      return table.has.every((name) => names.has(name)) && !table.hasNot.some((name) => names.has(name))
    },
    printedEdition: () => ({ ...nothingPrinted, family: 'MCD' }),
    rows: (file) =>
      tableRows(tableRecords(file, 'csv'), {
        columns: table.columns,
        isHeader: (cells) => {
          const names = new Set(cells.map((cell) => cell.trim().toLowerCase()))
          return table.has.every((name) => names.has(name))
        },
        row: table.row,
        toFact: table.toFact,
      }),
  }
}

function namesIn(header: string): string[] {
  return header.split(',').map((name) => name.replaceAll('"', '').trim().toLowerCase())
}

/**
 * Several tables of one kind as one layout, told apart by the header: layouts of one kind that stand in one archive pass for
 * the same table told twice.
 */
export function anyOf(title: string, tables: readonly [FactFormat, ...FactFormat[]]): FactFormat {
  const [first] = tables
  const of = (head: string) => tables.find((table) => table.detect(head))
  return {
    ...first,
    title: `coverage database ${title} csv`,
    detect: (head) => of(head) !== undefined,
    rows: (file, context) => (of(context.head) ?? first).rows(file, context),
  }
}
