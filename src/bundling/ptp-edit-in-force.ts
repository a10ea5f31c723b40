import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { PtpEdit } from './ptp-edit.ts'

/** What decides whether an edit holds. */
export type EditDates = Pick<PtpEdit, 'effective' | 'deletion' | 'modifierIndicator' | 'lastRelease'>

/**
 * Whether an edit holds on a date of service: from its effective to its deletion date, both inclusive. CMS prints no sentence on
 * the deletion day; in its files the ended rows end on the last day of a quarter, which is only right when that day counts.
 * Indicator 9 marks rows that never held, and a row that the newest release no longer states holds no more.
 */
export function holdsOn(edit: EditDates, on: ServiceDate): boolean {
  return (
    edit.modifierIndicator !== 9 &&
    edit.lastRelease === null &&
    edit.effective <= on &&
    (edit.deletion === null || on <= edit.deletion)
  )
}

/**
 * The edit that decides about a pair on a date of service, from the pair's history in both directions; null when none holds.
 * Where two rows should hold on one day, the one with the earliest deletion decides.
 */
export function editInForce<E extends EditDates>(history: readonly E[], on: ServiceDate): E | null {
  const holding = history.filter((edit) => holdsOn(edit, on))
  return (
    holding.toSorted((a, b) => compareEnds(a.deletion, b.deletion) || compareText(b.effective, a.effective))[0] ?? null
  )
}

/** The history of a pair for a reader: newest first, and of two that begin on one day the one that holds longer. */
export function newestFirst<E extends EditDates>(history: readonly E[]): E[] {
  return history.toSorted((a, b) => compareText(b.effective, a.effective) || compareEnds(b.deletion, a.deletion))
}

/** No deletion date is later than any. */
function compareEnds(a: ServiceDate | null, b: ServiceDate | null): number {
  return compareText(a ?? '9999-12-31', b ?? '9999-12-31')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
