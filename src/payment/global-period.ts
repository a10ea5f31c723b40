import type { FactShape } from '../provenance/provenance.ts'
import { addDays, type ServiceDate } from '../vocabulary/service-date.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'

/** The global surgical package of a code as the fee schedule row in force states it. */
export interface GlobalPeriod extends FactShape {
  readonly typename: 'GlobalPeriod'
  readonly days: string
  readonly preOperative: string
  readonly intraOperative: string
  readonly postOperative: string
}

/** The global period that a fee schedule row states. */
export function globalPeriodOf(row: FeeScheduleRow): GlobalPeriod {
  return {
    typename: 'GlobalPeriod',
    id: `GlobalPeriod:${row.key}`,
    method: row.method,
    release: row.release,
    citations: row.citations,
    days: row.globalDays,
    preOperative: row.preOperative,
    intraOperative: row.intraOperative,
    postOperative: row.postOperative,
  }
}

/** Days before and after the date of service that belong to the package, by global days (Medicare Claims Processing Manual ch. 12 §40.1). */
const windows: Readonly<Record<string, readonly [before: number, after: number]>> = {
  '000': [0, 0],
  '010': [0, 10],
  '090': [1, 90],
}

/** First day of the package for a date of service; null where the code has no window of its own (XXX, YYY, ZZZ, MMM). */
export function firstGlobalDay(days: string, dateOfService: ServiceDate): ServiceDate | null {
  const window = windows[days]
  return window === undefined ? null : addDays(dateOfService, -window[0])
}

/** Last day of the package for a date of service, inclusive; null where the code has no window of its own. */
export function lastGlobalDay(days: string, dateOfService: ServiceDate): ServiceDate | null {
  const window = windows[days]
  return window === undefined ? null : addDays(dateOfService, window[1])
}
