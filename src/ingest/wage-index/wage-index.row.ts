import { z } from 'zod'
import type { StatedFact } from '../format.ts'
import { decimalCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'
import type { Occurrences } from '../reading/occurrence.ts'

/** The third column's name is WI and the year: WI25, WI26. */
export const wageIndexColumns = {
  cbsa: { name: 'CBSA', header: /^CBSA$/i },
  name: { name: 'CBSA Name', header: /^CBSA Name$/i },
  value: { name: 'WI and a year', header: /^WI ?\d\d$/i },
} as const satisfies Record<string, ColumnPattern>

export const wageIndexRow = z.object({
  /** Five digits of a metropolitan area, or two of a state for its rural rest. */
  cbsa: z
    .string()
    .trim()
    .regex(/^(?:\d{5}|\d{2})$/, 'an area of five digits, or a state of two'),
  /** The file is in an old DOS encoding, whose one letter in use, ü, is a control character in Latin-1. */
  name: z.string().transform((text) => text.trim().replaceAll('\u0081', 'ü')),
  /** As published; null where a state has no rural area (New Jersey, Rhode Island). */
  value: z
    .string()
    .trim()
    .transform((text) => (text === '' ? null : text))
    .pipe(z.union([z.null(), decimalCell])),
})

/**
 * Up to October 2025 some areas stand several times with other values, and no column says which hospitals each is for; from
 * 2026 they have numbers of their own (50024, Rural Charleston). All are kept, and `occurrence` shows a reader that the area
 * alone does not decide.
 */
export function wageIndexToFact(rows: Occurrences): (row: z.output<typeof wageIndexRow>) => StatedFact {
  return (row) => {
    const { key, occurrence } = rows.next(row.cbsa)
    return { naturalKey: key, values: { ...row, occurrence }, about: {} }
  }
}
