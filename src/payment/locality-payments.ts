import type { Decimal } from '../vocabulary/decimal.ts'
import type { DerivationStep } from './derivation.ts'
import type { GpciRow } from './fee-schedule.ts'
import type { LineFacts } from './line-facts.ts'
import { unitPrice } from './price-line.ts'

/** What a code is paid in one locality. */
export interface LocalityPayment {
  readonly gpci: GpciRow
  readonly amount: Decimal
  readonly derivation: readonly DerivationStep[]
}

export const localityOrders = ['AMOUNT_DESC', 'AMOUNT_ASC', 'LOCALITY'] as const
export type LocalityOrder = (typeof localityOrders)[number]

/** One line priced in every locality of its release. Equal amounts are ordered by locality. */
export function localityPayments(
  facts: LineFacts,
  indices: readonly GpciRow[],
  order: LocalityOrder,
): LocalityPayment[] {
  const priced = indices.map((gpci) => {
    const place = `${gpci.locality} ${gpci.localityName}`
    const { amount, steps } = unitPrice({ ...facts, fee: { ...facts.fee, gpci, place } })
    return { gpci, amount, derivation: steps }
  })
  const byLocality = (a: LocalityPayment, b: LocalityPayment) => (a.gpci.locality < b.gpci.locality ? -1 : 1)
  if (order === 'LOCALITY') return priced.toSorted(byLocality)
  const sign = order === 'AMOUNT_ASC' ? 1 : -1
  return priced.toSorted((a, b) => sign * a.amount.comparedTo(b.amount) || byLocality(a, b))
}

/** Lowest, middle (of an even number: the lower of the two) and highest amount; null without any. */
export function spreadOf(
  payments: readonly LocalityPayment[],
): { lowest: Decimal; median: Decimal; highest: Decimal } | null {
  const sorted = payments.map((payment) => payment.amount).toSorted((a, b) => a.comparedTo(b))
  const [lowest] = sorted
  const highest = sorted.at(-1)
  const median = sorted[Math.floor((sorted.length - 1) / 2)]
  return lowest === undefined || highest === undefined || median === undefined ? null : { lowest, median, highest }
}
