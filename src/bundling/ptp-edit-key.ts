import { z } from 'zod'
import { type ServiceDate, serviceDate } from '../vocabulary/service-date.ts'
import type { NcciSetting } from './ptp-edit.ts'

/** What the id of an edit names: its file, its pair, and which of the pair's rows. */
export interface PtpEditKey {
  readonly setting: NcciSetting
  readonly columnOne: string
  readonly columnTwo: string
  readonly effective: ServiceDate
  readonly row: number
}

const code = z.string().regex(/^[0-9A-Z]{5}$/)
const parts = z.tuple([
  z.enum(['PRACTITIONER', 'OUTPATIENT_HOSPITAL']),
  code,
  code,
  serviceDate,
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
])

/** Reads `PRACTITIONER:20957:20972:2000-01-01:8124`; null when it is no such key. */
export function ptpEditKey(key: string): PtpEditKey | null {
  const parsed = parts.safeParse(key.split(':'))
  if (!parsed.success) return null
  const [setting, columnOne, columnTwo, effective, row] = parsed.data
  return { setting, columnOne, columnTwo, effective, row }
}
