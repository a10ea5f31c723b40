import type { FeeScheduleRow } from '../payment/fee-schedule.ts'
import { firstGlobalDay, lastGlobalDay } from '../payment/global-period.ts'
import type { Claim, ClaimLine, Finding, HistoryLine } from './claim.ts'
import { isSurgery, isVisit } from '../vocabulary/code-ranges.ts'
import type { LineFinding } from './ptp-rule.ts'

/** An earlier operation with its fee schedule row of its own date: null where none in force then is loaded. */
export interface HistoryFacts {
  readonly history: HistoryLine
  readonly row: FeeScheduleRow | null
}

/**
 * Lines inside the global period of an earlier operation of the same clinician: visits need 24 (unrelated), 25 (same day
 * as a minor procedure) or 57 (decision for a major one); procedures need 58, 78 or 79. Services without a global period
 * of their own stand outside. An operation under 78 opens no window of its own.
 */
export function globalFindings(
  claim: Claim,
  rows: ReadonlyMap<string, FeeScheduleRow>,
  history: readonly HistoryFacts[],
): LineFinding[] {
  return claim.lines.flatMap((line) => {
    const row = rows.get(line.code)
    const visit = isVisit(line.code)
    if (!visit && (row === undefined || !isSurgery(row.globalDays))) return []
    const conflict = history.find((one) => isInside(claim, one) && !isExempt(claim, line, visit, one))
    return conflict === undefined ? [] : [{ line: line.number, finding: inside(line, visit, conflict) }]
  })
}

function isInside(claim: Claim, { history, row }: HistoryFacts): boolean {
  if (row === null || history.modifiers.some((modifier) => modifier === '78')) return false
  const first = firstGlobalDay(row.globalDays, history.dateOfService)
  const last = lastGlobalDay(row.globalDays, history.dateOfService)
  return first !== null && last !== null && first <= claim.dateOfService && claim.dateOfService <= last
}

function isExempt(claim: Claim, line: ClaimLine, visit: boolean, { history, row }: HistoryFacts): boolean {
  const has = (modifier: string) => line.modifiers.some((one) => one === modifier)
  if (!visit) return has('58') || has('78') || has('79')
  const sameDay = claim.dateOfService === history.dateOfService
  const before = claim.dateOfService < history.dateOfService
  if (has('57')) return row?.globalDays === '090' && (sameDay || before)
  if (has('25')) return sameDay && row?.globalDays !== '090'
  return has('24') && !sameDay && !before
}

function inside(line: ClaimLine, visit: boolean, { history, row }: HistoryFacts): Finding {
  const last = row === null ? null : lastGlobalDay(row.globalDays, history.dateOfService)
  return {
    rule: 'GLOBAL',
    effect: 'DENY',
    message: `${line.code} lies in the global period of ${history.code} of ${history.dateOfService}, which ends on ${last ?? ''}.`,
    otherLine: null,
    fix: visit
      ? '24 for a visit unrelated to the operation, 57 for the decision on a major one, 25 on the day of a minor one.'
      : '58 when planned or more extensive, 78 for a return to the operating room for a complication, 79 when unrelated.',
    citations: row?.citations ?? [],
  }
}
