import { z } from 'zod'

/** A calendar day as `YYYY-MM-DD`. Compares rightly as text. */
export type ServiceDate = string & { readonly __brand: 'ServiceDate' }

/** Parses an ISO day and refuses days that no calendar has (2026-02-30). */
export const serviceDate = z.iso
  .date('a date is a real calendar day written YYYY-MM-DD, such as 2026-05-08')
  .transform((day) => day as ServiceDate)

/** The day `days` after `date` (before it when negative), by the calendar and without time zones; never past 9999-12-31, the last one that can be written. */
export function addDays(date: ServiceDate, days: number): ServiceDate {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return (moved.getUTCFullYear() > 9999 ? '9999-12-31' : moved.toISOString().slice(0, 10)) as ServiceDate
}

/** First and last day of a calendar quarter, both inclusive. */
export function quarterSpan(year: number, quarter: 1 | 2 | 3 | 4): { from: ServiceDate; to: ServiceDate } {
  const firstMonth = (quarter - 1) * 3 + 1
  const from = `${year}-${String(firstMonth).padStart(2, '0')}-01` as ServiceDate
  const next = quarter === 4 ? `${year + 1}-01-01` : `${year}-${String(firstMonth + 3).padStart(2, '0')}-01`
  return { from, to: addDays(next as ServiceDate, -1) }
}
