import { missingColumn } from '../refused.ts'

/** How a column is found: the name that CMS gives it, and the pattern that its header matches in any quarter. */
export interface ColumnPattern {
  name: string
  header: RegExp
  /** A column that some editions do not have. */
  optional?: boolean
}

/** Where each column stands in a header row. Throws `RefusedFileError` naming the first column that is missing. */
export function columnsOf<K extends string>(
  header: readonly string[],
  patterns: Readonly<Record<K, ColumnPattern>>,
): Record<K, number> {
  const titles = header.map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
  const entries = Object.entries<ColumnPattern>(patterns).map(([key, pattern]) => {
    const index = titles.findIndex((title) => pattern.header.test(title))
    if (index === -1 && pattern.optional !== true) throw missingColumn(pattern.name)
    return [key, index] as const
  })
  return Object.fromEntries(entries) as Record<K, number>
}

/**
 * Why a row that is longer than its header is not taken, or null: an unquoted comma in an amount or a rationale has moved
 * what stands behind it. Blank cells beyond the header do no harm.
 */
export function beyondHeader(cells: readonly string[], width: number): { column: string; reason: string } | null {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  if (last < width) return null
  return { column: 'row', reason: `the row has ${last + 1} cells where the header has ${width}` }
}

/** The cells of a row by column name; a column that the edition lacks is blank. */
export function cellsByColumn<K extends string>(
  cells: readonly string[],
  columns: Record<K, number>,
): Record<K, string> {
  const entries = Object.entries<number>(columns).map(([key, index]) => [key, cells[index] ?? ''] as const)
  return Object.fromEntries(entries) as Record<K, string>
}
