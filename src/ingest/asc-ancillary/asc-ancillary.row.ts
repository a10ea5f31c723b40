import { z } from 'zod'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { StatedFact } from '../format.ts'
import { blankableCell, codeCell, moneyCell, weightCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'

/** Columns of Addendum BB; three of them carry month and year, and spaces come and go. */
export const addendumBbColumns = {
  code: { name: 'HCPCS Code', header: /^HCPCS Code/i },
  mark: { name: 'marks beside the code', header: /^$/, optional: true },
  passThroughExpiry: { name: 'Drug and Device Pass-Through Expiration', header: /Pass-Through Expiration/i },
  paymentIndicator: { name: 'Payment Indicator', header: /Payment Indicator$/i },
  weight: { name: 'Payment Weight', header: /Payment Weight$/i },
  rate: { name: 'Payment Rate', header: /Payment Rate$/i },
  adjustedCopayment: { name: 'IRA-22 Adjusted Copayment', header: /Adjusted Copayment/i, optional: true },
} as const satisfies Record<string, ColumnPattern>

/** One line of Addendum BB: a covered ancillary service, or one whose payment is packaged (N1). */
export const addendumBbRow = z.object({
  code: codeCell,
  /** `**`: no coinsurance (preventive); `***`: a non-opioid alternative with a payment limit. Null: no mark. */
  mark: blankableCell,
  /** `*`: the pass-through status of this drug or device ends within the calendar year. */
  passThroughExpiry: z
    .string()
    .trim()
    .regex(/^\*?$/, '* or blank')
    .transform((text) => text === '*'),
  /** January 2026 writes one `k5` in small letters. */
  paymentIndicator: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z][0-9A-Z]$/, 'a payment indicator such as K2'),
  weight: weightCell(0),
  rate: moneyCell,
  /** Where the coinsurance is less than 20 percent under the Inflation Reduction Act; null elsewhere. */
  adjustedCopayment: moneyCell,
})

/** Stands beside the lines of AA and EE under the same key: a code is on one addendum of a release. */
export function addendumBbToFact(row: z.output<typeof addendumBbRow>): StatedFact {
  const values = { ...row, multipleProcedureDiscount: null, addendum: 'BB', excluded: false }
  return { naturalKey: row.code, values, about: { code: row.code, system: codeSystem(row.code) } }
}
