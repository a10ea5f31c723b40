import { cents, Decimal } from '../vocabulary/decimal.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import type { PfsSetting } from './place-of-service.ts'

export const changeLabels = ['WORK', 'PRACTICE_EXPENSE', 'MALPRACTICE', 'CONVERSION_FACTOR'] as const
export type ChangeLabel = (typeof changeLabels)[number]

/** What one component did to the national amount between two releases, in dollars. */
export interface ChangePart {
  readonly label: ChangeLabel
  readonly value: Decimal
}

type PricedColumns = Pick<
  FeeScheduleRow,
  'workRvu' | 'facilityPeRvu' | 'nonFacilityPeRvu' | 'mpRvu' | 'conversionFactor'
>

/** National, unadjusted amount of a row in a setting: total RVUs times its conversion factor, to the cent. */
export function nationalAmount(row: PricedColumns, setting: PfsSetting): Decimal {
  return cents(totalOf(row, setting).times(row.conversionFactor))
}

/**
 * Splits the change of the national amount between two rows: RVU changes at the old conversion factor, then the change
 * of the factor on the new RVUs. Each part is rounded to the cent; the cent or two that rounding leaves over go to the
 * parts that it bent most, so that the parts sum to the change exactly.
 */
export function changeParts(before: PricedColumns, after: PricedColumns, setting: PfsSetting): ChangePart[] {
  const factor = new Decimal(before.conversionFactor)
  const exact: Record<ChangeLabel, Decimal> = {
    WORK: new Decimal(after.workRvu).minus(before.workRvu).times(factor),
    PRACTICE_EXPENSE: new Decimal(peOf(after, setting)).minus(peOf(before, setting)).times(factor),
    MALPRACTICE: new Decimal(after.mpRvu).minus(before.mpRvu).times(factor),
    CONVERSION_FACTOR: totalOf(after, setting).times(new Decimal(after.conversionFactor).minus(factor)),
  }
  const change = nationalAmount(after, setting).minus(nationalAmount(before, setting))
  const parts = changeLabels.map((label) => ({ label, exact: exact[label], value: cents(exact[label]) }))
  let left = change.minus(parts.reduce((sum, part) => sum.plus(part.value), new Decimal(0)))
  const cent = new Decimal('0.01').times(left.isNegative() ? -1 : 1)
  const bent = parts.toSorted((a, b) => bentBy(b, cent).comparedTo(bentBy(a, cent)))
  for (const part of bent) {
    if (left.isZero()) break
    part.value = part.value.plus(cent)
    left = left.minus(cent)
  }
  return parts.map(({ label, value }) => ({ label, value }))
}

/** How far rounding moved a part against the direction of the missing cent. */
function bentBy(part: { exact: Decimal; value: Decimal }, cent: Decimal): Decimal {
  return part.exact.minus(part.value).times(cent)
}

function peOf(row: PricedColumns, setting: PfsSetting): string {
  return setting === 'FACILITY' ? row.facilityPeRvu : row.nonFacilityPeRvu
}

function totalOf(row: PricedColumns, setting: PfsSetting): Decimal {
  return new Decimal(row.workRvu).plus(peOf(row, setting)).plus(row.mpRvu)
}
