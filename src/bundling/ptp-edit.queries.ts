import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'
import { serviceDate } from '../vocabulary/service-date.ts'
import { partnerCountRow, partnerEditRow, ptpEditRow, ptpRationaleRow } from './ptp-edit.row.ts'

const relation = z.enum(['PTP_PRACTITIONER', 'PTP_HOSPITAL'])

/** Which partners of a code are wanted. `modifierIndicator` null: any; `partnerPrefix` empty: any. */
const partners = z.object({
  key: z.int(),
  relation,
  code: z.string(),
  on: serviceDate,
  modifierIndicator: z.int().nullable(),
  partnerPrefix: z.string(),
})

/** Which releases and files count: `ReleaseWindow`. */
const window = { later: z.array(z.string()), standing: z.array(z.string()), loading: z.array(z.string()) }

const page = {
  access: 'read',
  params: z.object({
    keys: z.array(partners.extend({ afterPartner: z.string(), afterEffective: serviceDate, afterRow: z.int() })),
    limit: z.int(),
    ...window,
  }),
  row: partnerEditRow,
} as const

const count = {
  access: 'read',
  params: z.object({ keys: z.array(partners), ...window }),
  row: partnerCountRow,
} as const

export const ptpEditsByColumnOne = defineQuery({ file: 'bundling/ptp-edits-by-column-one.cypher', ...page })
export const ptpEditsByColumnTwo = defineQuery({ file: 'bundling/ptp-edits-by-column-two.cypher', ...page })
export const ptpEditCountsByColumnOne = defineQuery({ file: 'bundling/ptp-edit-counts-by-column-one.cypher', ...count })
export const ptpEditCountsByColumnTwo = defineQuery({ file: 'bundling/ptp-edit-counts-by-column-two.cypher', ...count })

export const ptpEditsByPair = defineQuery({
  file: 'bundling/ptp-edits-by-pair.cypher',
  access: 'read',
  params: z.object({ pairs: z.array(z.object({ relation, columnOne: z.string(), columnTwo: z.string() })) }),
  row: ptpEditRow,
})

export const ptpRationalesByNumber = defineQuery({
  file: 'bundling/ptp-rationales-by-number.cypher',
  access: 'read',
  params: z.object({ numbers: z.array(z.int()) }),
  row: ptpRationaleRow,
})

export const ptpEditsAmongCodes = defineQuery({
  file: 'bundling/ptp-edits-among-codes.cypher',
  access: 'read',
  params: z.object({ codes: z.array(z.string()) }),
  row: ptpEditRow,
})
