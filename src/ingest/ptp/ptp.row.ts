import { z } from 'zod'
import type { HcpcsCode } from '../../vocabulary/hcpcs-code.ts'
import { codeCell } from '../reading/cells.ts'

/** One PTP edit as CMS states it. Dates are ISO; `deletion` null: still in force. */
export interface PtpEdit {
  columnOne: HcpcsCode
  columnTwo: HcpcsCode
  /** `*` in column 3: the edit existed before 1996. */
  beforeY1996: boolean
  effective: string
  deletion: string | null
  /** 0 not allowed, 1 allowed, 9 not applicable. */
  modifierIndicator: number
  rationale: string
}

const day = z.string().transform((text, context) => {
  const iso = isoDay(text)
  if (iso === null) context.addIssue('a day written YYYYMMDD')
  return iso ?? z.NEVER
})
const indicators: Record<string, number> = { '0': 0, '1': 1, '9': 9 }

/** The seven cells of a line, in CMS's order. */
export const ptpRow = z
  .object({
    columnOne: codeCell,
    columnTwo: codeCell,
    beforeY1996: z.string().regex(/^\*?$/, '* or blank'),
    effective: day,
    deletion: z.union([z.literal('*').transform(() => null), day], 'a day written YYYYMMDD, or *'),
    modifierIndicator: z.enum(['0', '1', '9'], '0, 1 or 9'),
    rationale: z.string().min(1, 'a rationale'),
  })
  .transform((row): PtpEdit => ({
    ...row,
    beforeY1996: row.beforeY1996 === '*',
    modifierIndicator: indicators[row.modifierIndicator] ?? 9,
  }))

const days = new Map<string, string | null>()

/** Some thousand days recur in millions of rows, so each is judged once. */
function isoDay(text: string): string | null {
  const known = days.get(text)
  if (known !== undefined) return known
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  const judged = /^\d{8}$/.test(text) && z.iso.date().safeParse(iso).success ? iso : null
  days.set(text, judged)
  return judged
}
