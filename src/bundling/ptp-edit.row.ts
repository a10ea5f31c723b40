import { z } from 'zod'
import { serviceDate } from '../vocabulary/service-date.ts'
import type { PtpEdit } from './ptp-edit.ts'

/** One edit, as the queries on PTP edits return it. */
export const ptpEditRow = z.object({
  relation: z.enum(['PTP_PRACTITIONER', 'PTP_HOSPITAL']),
  columnOne: z.string(),
  columnTwo: z.string(),
  effective: serviceDate,
  deletion: serviceDate.nullable(),
  modifierIndicator: z.union([z.literal(0), z.literal(1), z.literal(9)]),
  rationale: z.int(),
  beforeY1996: z.boolean(),
  firstFile: z.string(),
  firstRow: z.int(),
  firstRelease: z.string(),
  lastRelease: z.string().nullable(),
  method: z.enum(['TRANSCRIBED', 'DERIVED', 'EDITORIAL']),
})

/** One edit of a page of partners: `key` is the position of the asked key. */
export const partnerEditRow = ptpEditRow.extend({ key: z.int() })

/** How many edits a code has under a key. */
export const partnerCountRow = z.object({ key: z.int(), total: z.int() })

export const ptpRationaleRow = z.object({ number: z.int(), text: z.string() })

export function rowToPtpEdit(row: z.output<typeof ptpEditRow>): PtpEdit {
  const setting = row.relation === 'PTP_PRACTITIONER' ? 'PRACTITIONER' : 'OUTPATIENT_HOSPITAL'
  return {
    typename: 'PtpEdit',
    id: `PtpEdit:${setting}:${row.columnOne}:${row.columnTwo}:${row.effective}:${row.firstRow}`,
    setting,
    columnOne: row.columnOne,
    columnTwo: row.columnTwo,
    effective: row.effective,
    deletion: row.deletion,
    modifierIndicator: row.modifierIndicator,
    rationale: row.rationale,
    beforeY1996: row.beforeY1996,
    firstRow: row.firstRow,
    firstRelease: row.firstRelease,
    lastRelease: row.lastRelease,
    method: row.method,
    release: row.firstRelease,
    validFrom: row.effective,
    validTo: row.deletion,
    citations: [{ file: row.firstFile, row: row.firstRow, release: row.firstRelease }],
  }
}
