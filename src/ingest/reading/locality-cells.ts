import { z } from 'zod'

const digits = (length: number) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^\\d{1,${length}}$`), `a number of up to ${length} digits`)
    .transform((text) => text.padStart(length, '0'))

/** A Medicare administrative contractor: five digits, of which spreadsheets drop leading zeros. */
export const macCell = digits(5)

/** A locality number: two digits, of which spreadsheets drop leading zeros. */
export const localityNumberCell = digits(2)

/** Names and areas, without the asterisks that point to footnotes. */
export const localityNameCell = z.string().transform((text) => text.replaceAll('*', '').trim())

/** The key of a locality is contractor and number, `13202-01`. */
export function localityKeyOf({ mac, locality }: { mac: string; locality: string }): string {
  return `${mac}-${locality}`
}
