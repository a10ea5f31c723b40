import { z } from 'zod'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { StatedFact } from '../format.ts'
import { codeCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'

/** Columns of the MUE csv; the setting stands in the name of the second one. */
export const mueColumns = {
  code: { name: 'HCPCS/ CPT Code', header: /^HCPCS ?\/ ?CPT Code/i },
  value: { name: 'MUE Values', header: /MUE Values$/i },
  adjudicationIndicator: { name: 'MUE Adjudication Indicator', header: /^MUE Adjudication Indicator/i },
  rationale: { name: 'MUE Rationale', header: /^MUE Rationale/i },
} as const satisfies Record<string, ColumnPattern>

export const mueRow = z.object({
  code: codeCell,
  value: z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, 'a whole number of units')
    .transform(Number),
  /** `2 Date of Service Edit: Policy`: the digit is the indicator. */
  adjudicationIndicator: z
    .string()
    .trim()
    .regex(/^[123](?!\d)/, 'an indicator that starts with 1, 2 or 3')
    .transform((text) => Number(text[0])),
  rationale: z.string().trim().min(1, 'a rationale'),
})

export function mueToFact(row: z.output<typeof mueRow>, setting: string): StatedFact {
  return { naturalKey: row.code, values: { ...row, setting }, about: { code: row.code, system: codeSystem(row.code) } }
}
