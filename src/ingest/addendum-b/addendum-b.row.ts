import { z } from 'zod'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { StatedFact } from '../format.ts'
import { blankableCell, codeCell, moneyCell, weightCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'

/** Columns of Addendum B; names come padded with spaces. */
export const addendumBColumns = {
  code: { name: 'HCPCS Code', header: /^HCPCS Code/i },
  statusIndicator: { name: 'SI', header: /^SI$/i },
  apc: { name: 'APC', header: /^APC$/i },
  weight: { name: 'Relative Weight', header: /^Relative Weight/i },
  rate: { name: 'Payment Rate', header: /^Payment Rate/i },
  nationalCopayment: { name: 'National Unadjusted Copayment', header: /^National Unadjusted Copayment/i },
  minimumCopayment: { name: 'Minimum Unadjusted Copayment', header: /^Minimum Unadjusted Copayment/i },
} as const satisfies Record<string, ColumnPattern>

export const addendumBRow = z.object({
  code: codeCell,
  statusIndicator: z
    .string()
    .trim()
    .regex(/^[A-Z]\d?$/, 'a status indicator such as J1'),
  apc: blankableCell,
  weight: weightCell(4),
  /** Drugs have three decimals; `.` and blank mean that none is published. */
  rate: moneyCell,
  nationalCopayment: moneyCell,
  minimumCopayment: moneyCell,
})

export function addendumBToFact(row: z.output<typeof addendumBRow>): StatedFact {
  return { naturalKey: row.code, values: row, about: { code: row.code, system: codeSystem(row.code) } }
}
