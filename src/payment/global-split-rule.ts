import { Decimal } from '../vocabulary/decimal.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import { byReport, type Contribution, forbids } from './modifier-effect.ts'

type Part = 'preOperative' | 'intraOperative' | 'postOperative'

/** A share of the global package. Only 010 and 090 are split; a dozen rows print no shares and are by report. */
function share(row: FeeScheduleRow, modifier: string, name: string, parts: readonly Part[]): Contribution {
  if (!hasPackage(row)) return forbids(row, modifier, 'global days', row.globalDays, 'only 010 and 090 are split')
  if (new Decimal(row.intraOperative).isZero())
    return byReport(row, modifier, 'the file prints no shares of its global package')
  const times = parts.reduce((sum, part) => sum.plus(row[part]), new Decimal(0))
  const label = `Modifier ${modifier}: ${name} share of the global package, ${times.times(100).toString()} %`
  return { effects: [{ label, times: times.toFixed(2) }] }
}

function hasPackage(row: FeeScheduleRow): boolean {
  return row.globalDays === '010' || row.globalDays === '090'
}

/** 54: the operation without the care after it. Medicare counts the care before it in. */
export function surgeryOnly(row: FeeScheduleRow): Contribution {
  return share(row, '54', 'pre- and intra-operative', ['preOperative', 'intraOperative'])
}

/**
 * 55: the care after the operation, for the days that this clinician gave (all of them when not said), out of 90 or 10.
 * Proration by days is recalled from the manual (ch. 12 §40.4) and unconfirmed here against its text.
 */
export function postOperativeOnly(row: FeeScheduleRow, _modifier: string, postOpDays: number | null): Contribution {
  const whole = share(row, '55', 'post-operative', ['postOperative'])
  const all = Number(row.globalDays)
  if (whole.effects === undefined || postOpDays === null || postOpDays === all) return whole
  if (postOpDays > all)
    return forbids(
      row,
      '55',
      'global days',
      row.globalDays,
      `${postOpDays} days of post-operative care are more than the package has`,
    )
  const days = {
    label: `${postOpDays} of ${all} post-operative days`,
    times: String(postOpDays),
    dividedBy: String(all),
  }
  return { effects: [...whole.effects, days] }
}

/**
 * 78: back in the operating room for a complication. The operation's share; 000 and add-on codes are paid in full
 * (Medicare Claims Processing Manual ch. 12 §40.4, recalled), and a service without a global period is no return.
 */
export function returnToOperatingRoom(row: FeeScheduleRow): Contribution {
  if (row.globalDays === 'XXX') return forbids(row, '78', 'global days', row.globalDays, '78 stands on procedures')
  return hasPackage(row) ? share(row, '78', 'intra-operative', ['intraOperative']) : {}
}
