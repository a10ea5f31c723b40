import { z } from 'zod'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { StatedFact } from '../format.ts'
import { blankableCell, codeCell, moneyCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'

/** Columns of Addendum FF; all but the first two carry month and year. */
export const deviceOffsetColumns = {
  code: { name: 'HCPCS Code', header: /^HCPCS Code/i },
  paymentIndicator: { name: 'Payment Indicator', header: /Payment Indicator$/i },
  apc: { name: 'APC', header: /\d{4} APC$/i },
  apcOffsetPercent: { name: 'APC Device Offset Percentage', header: /APC Device Offset Percentage$/i },
  oppsRate: { name: 'OPPS Payment Rate', header: /OPPS Payment Rate$/i },
  offsetPercent: { name: 'Device Offset Percentage', header: /^\w+ \d{4} Device Offset Percentage$/i },
  offsetAmount: { name: 'Device Offset Amount / Device Portion', header: /Device Offset Amount/i },
} as const satisfies Record<string, ColumnPattern>

/** `21.29%` as `21.29`: a number of percent, with the digits that stand there. Blank: null. */
const percentCell = z
  .string()
  .trim()
  .regex(/^(?:\d{1,3}(?:\.\d+)?%)?$/, 'a percentage such as 21.29%')
  .transform((text) => (text === '' ? null : text.slice(0, -1)))

/**
 * One line of Addendum FF: the share of a procedure's payment that is for the device. Packaged procedures (N1) have no
 * figures, and an APC without a device offset of its own (1580) has none in that column.
 */
export const deviceOffsetRow = z.object({
  code: codeCell,
  paymentIndicator: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z][0-9A-Z]$/, 'a payment indicator such as J8'),
  apc: blankableCell,
  apcOffsetPercent: percentCell,
  oppsRate: moneyCell,
  offsetPercent: percentCell,
  /** Dollars. For J8 the device portion: offset percentage of the OPPS rate. */
  offsetAmount: moneyCell,
})

export function deviceOffsetToFact(row: z.output<typeof deviceOffsetRow>): StatedFact {
  return { naturalKey: row.code, values: row, about: { code: row.code, system: codeSystem(row.code) } }
}
