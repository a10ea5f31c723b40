import { z } from 'zod'

/** An amount as the file prints it: zero-padded, two decimals. */
const paddedMoney = z
  .string()
  .trim()
  .regex(/^\d+\.\d{2}$/, 'an amount such as 0001339.81')
  .transform((text) => text.replace(/^0+(?=\d)/, ''))

/**
 * One line of a national payment file (PFREVyyX): what CMS itself computed for a code in a locality.
 * `capIndicator` 9: no outpatient cap; else the cap amounts stand beside the uncapped fees.
 */
const publishedPrice = z.object({
  year: z.coerce.number().int().min(1992).max(2100),
  carrier: z
    .string()
    .trim()
    .regex(/^\d{5}$/, 'five digits'),
  locality: z
    .string()
    .trim()
    .regex(/^\d{2}$/, 'two digits'),
  code: z
    .string()
    .trim()
    .regex(/^[0-9A-Z]{5}$/, 'five characters'),
  modifier: z
    .string()
    .trim()
    .regex(/^([0-9A-Z]{2})?$/, 'two characters or blank'),
  nonFacilityFee: paddedMoney,
  facilityFee: paddedMoney,
  capIndicator: z.string().trim(),
  nonFacilityCap: paddedMoney,
  facilityCap: paddedMoney,
})
export type PublishedPrice = z.output<typeof publishedPrice>

/** Positions of the columns, from 0 (CMS's payment file record layout: 7 filler, 8 PC/TC, 9 status, 10 multiple procedures, 11–12 therapy amounts). */
const columns = {
  year: 0,
  carrier: 1,
  locality: 2,
  code: 3,
  modifier: 4,
  nonFacilityFee: 5,
  facilityFee: 6,
  capIndicator: 13,
  nonFacilityCap: 14,
  facilityCap: 15,
} as const satisfies Record<keyof PublishedPrice, number>

/** Reads one record; an issue names the column that is wrong. */
export function readPublishedPrice(
  cells: readonly string[],
): PublishedPrice | { readonly column: string; readonly reason: string } {
  const parsed = publishedPrice.safeParse(
    Object.fromEntries(Object.entries(columns).map(([name, position]) => [name, cells[position] ?? ''])),
  )
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return { column: String(issue?.path[0] ?? ''), reason: issue?.message ?? 'not valid' }
}
