import { z } from 'zod'
import type { StatedFact } from '../format.ts'
import { decimalCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'

/**
 * Columns of Addendum E (GPCIyyyy.csv). Header texts vary by year, so they are matched by their beginning.
 * 2026 has two work columns: the one with the 1.0 floor prices (CMS's published payments use it).
 */
export const gpciColumns = {
  mac: { name: 'Medicare Administrative Contractor (MAC)', header: /^Medicare Admin/i },
  state: { name: 'State', header: /^State/i },
  locality: { name: 'Locality Number', header: /^Locality Number/i },
  name: { name: 'Locality Name', header: /^Locality Name/i },
  work: { name: 'PW GPCI', header: /^\d{4} PW GPCI(?!.*without)/i },
  workWithoutFloor: { name: 'PW GPCI (without 1.0 Floor)', header: /^\d{4} PW GPCI.*without/i, optional: true },
  pe: { name: 'PE GPCI', header: /^\d{4} PE GPCI/i },
  mp: { name: 'MP GPCI', header: /^\d{4} MP GPCI/i },
} as const satisfies Record<string, ColumnPattern>

/** Contractors have five digits and localities two; spreadsheets drop leading zeros. */
const digits = (length: number) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^\\d{1,${length}}$`), `a number of up to ${length} digits`)
    .transform((text) => text.padStart(length, '0'))

export const gpciRow = z.object({
  mac: digits(5),
  state: z
    .string()
    .trim()
    .regex(/^[A-Z]{2}$/, 'two letters of a state'),
  locality: digits(2),
  /** Asterisks point to footnotes. */
  name: z.string().transform((text) => text.replaceAll('*', '').trim()),
  work: decimalCell,
  workWithoutFloor: z
    .string()
    .trim()
    .transform((text) => (text === '' ? null : text))
    .pipe(z.union([z.null(), decimalCell])),
  pe: decimalCell,
  mp: decimalCell,
})

/** The key of a locality is contractor and number; the state stands beside it. */
export function gpciToFact({ mac, state, locality, name, ...indices }: z.output<typeof gpciRow>): StatedFact {
  const key = `${mac}-${locality}`
  return { naturalKey: key, values: { locality: key, ...indices }, about: { key, mac, state, locality, name } }
}
