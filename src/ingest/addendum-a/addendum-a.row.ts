import { z } from 'zod'
import type { StatedFact } from '../format.ts'
import { moneyCell, weightCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'

/**
 * Columns of OPPS Addendum A. No file of CMS was at hand when this was written: the names are those of the money columns of
 * Addendum B, keyed by APC and group title. A file with other names is refused by the column that is missing.
 */
export const addendumAColumns = {
  apc: { name: 'APC', header: /^APC$/i },
  groupTitle: { name: 'Group Title', header: /^Group Title/i },
  statusIndicator: { name: 'SI', header: /^SI$/i },
  weight: { name: 'Relative Weight', header: /^Relative Weight/i },
  rate: { name: 'Payment Rate', header: /^Payment Rate/i },
  nationalCopayment: { name: 'National Unadjusted Copayment', header: /^National Unadjusted Copayment/i },
  minimumCopayment: { name: 'Minimum Unadjusted Copayment', header: /^Minimum Unadjusted Copayment/i },
} as const satisfies Record<string, ColumnPattern>

export const addendumARow = z.object({
  apc: z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, 'an APC of four digits')
    .transform((text) => text.padStart(4, '0')),
  groupTitle: z.string().trim().min(1, 'a group title'),
  statusIndicator: z
    .string()
    .trim()
    .regex(/^[A-Z]\d?$/, 'a status indicator such as J1'),
  weight: weightCell(4),
  /** Dollars; null where none is published. */
  rate: moneyCell,
  nationalCopayment: moneyCell,
  minimumCopayment: moneyCell,
})

export function addendumAToFact(row: z.output<typeof addendumARow>): StatedFact {
  return { naturalKey: row.apc, values: row, about: {} }
}
