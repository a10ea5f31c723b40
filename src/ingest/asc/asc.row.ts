import { z } from 'zod'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { StatedFact } from '../format.ts'
import { codeCell, moneyCell, weightCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'

/** Columns of Addendum AA; the headers carry month and year, and spaces come and go. */
export const addendumAaColumns = {
  code: { name: 'HCPCS Code', header: /^HCPCS Code/i },
  multipleProcedureDiscount: {
    name: 'Subject to Multiple Procedure Discounting',
    header: /^Subject to Multiple Procedure Discounting/i,
  },
  paymentIndicator: { name: 'Payment Indicator', header: /Payment Indicator$/i },
  weight: { name: 'Payment Weight', header: /Payment Weight$/i },
  rate: { name: 'Payment Rate', header: /Payment Rate$/i },
} as const satisfies Record<string, ColumnPattern>

/** Addendum EE only lists codes. */
export const addendumEeColumns = {
  code: { name: 'HCPCS Code', header: /^HCPCS Code/i },
} as const satisfies Record<string, ColumnPattern>

export const addendumAaRow = z.object({
  code: codeCell,
  multipleProcedureDiscount: z
    .string()
    .trim()
    .regex(/^[YN]?$/, 'Y, N or blank')
    .transform((text) => (text === '' ? null : text === 'Y')),
  paymentIndicator: z
    .string()
    .trim()
    .regex(/^[A-Z][0-9A-Z]$/, 'a payment indicator such as G2'),
  /** As published: 28.767 in one quarter, 65.6144 in another; blank for packaged procedures. */
  weight: weightCell(0),
  rate: moneyCell,
})

export const addendumEeRow = z.object({ code: codeCell })

export function addendumAaToFact(row: z.output<typeof addendumAaRow>): StatedFact {
  return ascFact(row.code, { ...row, addendum: 'AA', excluded: false })
}

/** An exclusion: the code is on no price list, and that is what the row says. */
export function addendumEeToFact({ code }: z.output<typeof addendumEeRow>): StatedFact {
  const nothing = { multipleProcedureDiscount: null, paymentIndicator: null, weight: null, rate: null }
  return ascFact(code, { code, ...nothing, addendum: 'EE', excluded: true })
}

function ascFact(code: string, values: StatedFact['values']): StatedFact {
  return { naturalKey: code, values, about: { code, system: codeSystem(code) } }
}
