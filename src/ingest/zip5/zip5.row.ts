import { z } from 'zod'
import type { StatedFact } from '../format.ts'

const digits = (length: number, what: string) => z.string().regex(new RegExp(`^\\d{${length}}$`), what)

/** One ZIP5 record. `plusFour`: the five digits do not decide, the locality depends on ZIP+4. */
export const zip5Row = z.object({
  state: z.string().regex(/^[A-Z]{2}$/, 'two letters of a state'),
  zip: digits(5, 'a ZIP code of five digits'),
  carrier: digits(5, 'a carrier of five digits'),
  locality: digits(2, 'a locality of two digits'),
  plusFour: z
    .string()
    .regex(/^[01]$/, '0 or 1')
    .transform((flag) => flag === '1'),
})

/** A ZIP finds its locality by carrier and number alone: 2,280 records carry other state letters than the locality. */
export function zip5ToFact(row: z.output<typeof zip5Row>): StatedFact {
  return { naturalKey: row.zip, values: { ...row, localityKey: `${row.carrier}-${row.locality}` }, about: {} }
}
