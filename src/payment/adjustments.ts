import { cents, type Decimal } from '../vocabulary/decimal.ts'
import type { CitationRef } from '../provenance/provenance.ts'
import type { DerivationStep } from './derivation.ts'
import { participationRule } from './rule-citations.ts'
import type { ModifierEffect } from './modifier-effect.ts'

/** Non-participating clinicians are allowed 95 % (Social Security Act §1848(a)(3); 42 CFR 414.20(b)). */
const nonParticipatingShare = '0.95'

/** The most a non-participating clinician may charge: 115 % of the non-participating amount (42 CFR 414.48(b)). */
const limitingChargeFactor = '1.15'

/** The non-participating amount. */
export function nonParticipating(amount: Decimal): DerivationStep {
  return {
    label: 'Non-participating clinician: 95 % of the fee',
    expression: `${amount.toFixed(2)} × ${nonParticipatingShare}`,
    value: cents(amount.times(nonParticipatingShare)),
    citations: [participationRule],
  }
}

/** The modifiers' effects in order, each applied to the rounded amount before it and rounded to the cent. */
export function modifierSteps(
  fee: Decimal,
  effects: readonly ModifierEffect[],
  citations: readonly CitationRef[],
): DerivationStep[] {
  let amount = fee
  return effects.map(({ label, times, dividedBy }) => {
    const before = amount
    amount = cents(before.times(times).dividedBy(dividedBy ?? 1))
    const by = dividedBy === undefined ? '' : ` ÷ ${dividedBy}`
    return { label, expression: `${before.toFixed(2)} × ${times}${by}`, value: amount, citations }
  })
}

/** The limiting charge on a non-participating amount. */
export function limitingCharge(amount: Decimal): Decimal {
  return cents(amount.times(limitingChargeFactor))
}

/** The amount for several units: each unit is paid the amount. */
export function timesUnits(amount: Decimal, units: number): DerivationStep {
  return {
    label: `${units} units`,
    expression: `${amount.toFixed(2)} × ${units}`,
    value: amount.times(units),
    citations: [],
  }
}
