import { z } from 'zod'
import type { StatedFact } from '../format.ts'
import { blankableCell, codeCell, moneyCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'
import { localityKeyOf, localityNumberCell, macCell } from '../reading/locality-cells.ts'

/** Columns of OPPSCAP; CMS writes "FACILTY" in the last. */
export const oppsCapColumns = {
  code: { name: 'HCPCS', header: /^HCPCS$/i },
  modifier: { name: 'MOD', header: /^MOD$/i },
  statusCode: { name: 'PROCSTAT', header: /^PROCSTAT$/i },
  mac: { name: 'CARRIER', header: /^CARRIER$/i },
  locality: { name: 'LOCALITY', header: /^LOCALITY$/i },
  facilityPrice: { name: 'FACILITY PRICE', header: /^FACIL\w* PRICE$/i },
  nonFacilityPrice: { name: 'NON-FACILITY PRICE', header: /^NON-FACIL\w* PRICE$/i },
} as const satisfies Record<string, ColumnPattern>

/**
 * One line of OPPSCAP: the most that Medicare pays for the technical part of imaging in a locality, in dollars, since the
 * Deficit Reduction Act caps it at the outpatient rate.
 */
export const oppsCapRow = z.object({
  code: codeCell,
  modifier: blankableCell.pipe(z.union([z.null(), z.string().regex(/^[0-9A-Z]{2}$/)], 'a modifier or blank')),
  statusCode: z
    .string()
    .trim()
    .regex(/^[A-Z]$/, 'a status code: one letter'),
  mac: macCell,
  locality: localityNumberCell,
  facilityPrice: moneyCell.pipe(z.string('a price')),
  nonFacilityPrice: moneyCell.pipe(z.string('a price')),
})

/** `01112-05:0633T:TC`, or `01112-05:93990` for a line without a modifier. */
export function oppsCapToFact({ mac, locality: number, ...row }: z.output<typeof oppsCapRow>): StatedFact {
  const locality = localityKeyOf({ mac, locality: number })
  const naturalKey = [locality, row.code, row.modifier].filter((part) => part !== null).join(':')
  return { naturalKey, values: { locality, ...row }, about: {} }
}
