import type { Conflict } from '../conflict/conflict.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { GpciRow } from './fee-schedule.ts'

/** Last day through which the footnote under GPCI2026.csv says that the work floor was extended (H.R. 5371, section 6207). */
const lastDayByFootnote = '2026-01-31'

/**
 * The disagreement inside CMS on the 1.0 floor of the work index: the footnote of the 2026 file ends it on 31 January
 * 2026, while the prices that CMS published for April 2026 use the column with the floor (4,033 of 4,033 checked; 705 of
 * them would differ without it). Null where both columns are equal, only one is printed, or the floor was undisputed.
 */
export function workFloorConflict(code: string, gpci: GpciRow, on: ServiceDate): Conflict | null {
  const { work, workWithoutFloor } = gpci
  if (workWithoutFloor === null || Number(work) === Number(workWithoutFloor) || on <= lastDayByFootnote) return null
  const footnote = gpci.citations.map(({ file, release }) => ({
    file: file ?? null,
    ...(release !== undefined && { release }),
    place: 'note under the table: floor extended through January 31, 2026',
  }))
  return {
    code,
    predicate: 'WORK_GPCI_FLOOR',
    sides: [
      { value: `${work} (with the 1.0 floor)`, citations: gpci.citations },
      { value: `${workWithoutFloor} (without it, after ${lastDayByFootnote})`, citations: footnote },
    ],
    decidedBy: "CMS's own published prices of April 2026 use the column with the floor.",
    advice: 'Expect the amount with the floor; watch for a correction by CMS if the floor is not extended.',
  }
}
