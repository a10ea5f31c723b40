import { type Contribution, forbids } from './modifier-effect.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'

/** What each bilateral indicator pays for both sides (PPRRVU column BILAT SURG; Medicare Claims Processing Manual ch. 12 §40.7). */
const bySide: Readonly<Record<string, readonly [times: string, words: string]>> = {
  '0': ['1', 'not more than one side is paid'],
  '1': ['1.5', '150 % for both sides'],
  '2': ['1', 'the fee is for both sides already'],
  '3': ['2', 'each side in full'],
}

/** Modifier 50, or LT and RT on one line. Indicator 9: the concept does not apply. */
export function bilateral(row: FeeScheduleRow): Contribution {
  const paid = bySide[row.bilateralSurgery]
  if (paid === undefined) return forbids(row, '50', 'bilateral indicator', row.bilateralSurgery, '0 to 3 allow it')
  const label = `Both sides, bilateral indicator ${row.bilateralSurgery}: ${paid[1]}`
  return { effects: [{ label, times: paid[0] }] }
}
