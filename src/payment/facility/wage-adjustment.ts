import { cents, Decimal } from '../../vocabulary/decimal.ts'
import type { CitationRef } from '../../provenance/provenance.ts'
import type { DerivationStep } from '../derivation.ts'

/** A wage index with its source; `name` is the area, or "as given". */
export interface StatedWageIndex {
  readonly value: string
  readonly name: string
  readonly citations: readonly CitationRef[]
}

/** Labour's share of a rate, which the wage index adjusts: 60 % of OPPS rates (42 CFR 419.43(c)), 50 % of ASC rates (42 CFR 416.172(c)). */
export const labourShare = { HOPD: '0.6', ASC: '0.5' } as const

/** A rate adjusted to a wage index: rate × (labour share × index + the rest), rounded to the cent. */
export function wageAdjusted(
  rate: string,
  site: 'HOPD' | 'ASC',
  index: StatedWageIndex,
  citations: readonly CitationRef[],
): DerivationStep {
  const labour = labourShare[site]
  const rest = new Decimal(1).minus(labour)
  return {
    label: `National rate adjusted to the wage index of ${index.name}`,
    expression: `${rate} × (${labour} × ${index.value} + ${rest.toString()})`,
    value: cents(new Decimal(rate).times(new Decimal(labour).times(index.value).plus(rest))),
    citations: [...citations, ...index.citations],
  }
}
