import type { FeeScheduleRow } from './fee-schedule.ts'
import { type NotPriced, notPriced } from './not-priced.ts'

/** One named step on an amount: times `times`, divided by `dividedBy` where a number of days is prorated. */
export interface ModifierEffect {
  readonly label: string
  readonly times: string
  readonly dividedBy?: string
}

/** What one modifier does on one code: effects, a note for the biller, a fee schedule row of its own, or a refusal. */
export interface Contribution {
  readonly ownRow?: '26' | 'TC' | '53'
  readonly effects?: readonly ModifierEffect[]
  readonly note?: string
  readonly refusal?: NotPriced
}

/** The rule of one modifier: pure in the code's row and the line. `postOpDays` is for 55 only. */
export type ModifierRule = (row: FeeScheduleRow, modifier: string, postOpDays: number | null) => Contribution

/** The modifier is forbidden by a policy indicator, which the answer names and cites. */
export function forbids(
  row: FeeScheduleRow,
  modifier: string,
  indicator: string,
  value: string,
  allowed: string,
): Contribution {
  const message = `${row.code}-${modifier}: ${indicator} ${value} in ${row.release} does not allow modifier ${modifier}; ${allowed}.`
  return { refusal: notPriced('MODIFIER_NOT_ALLOWED', message, row.citations) }
}

/** The contractor prices it from the documentation: no amount of ours. */
export function byReport(row: FeeScheduleRow, modifier: string, why: string): Contribution {
  return {
    refusal: notPriced(
      'BY_REPORT',
      `${row.code}-${modifier}: ${why}; the contractor prices it by report.`,
      row.citations,
    ),
  }
}
