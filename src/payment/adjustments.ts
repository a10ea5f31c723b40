import { cents, Decimal } from '../vocabulary/decimal.ts'
import type { DerivationStep } from './derivation.ts'

/** Non-participating clinicians are allowed 95 % (Social Security Act §1848(a)(3); 42 CFR 414.20(b)). */
export const nonParticipatingShare = '0.95'

/** The most a non-participating clinician may charge: 115 % of the non-participating amount (42 CFR 414.48(b)). */
export const limitingChargeFactor = '1.15'

const rules = '42-CFR-414'

/** One named adjustment, rounded to the cent like every other: each applies to the rounded amount before it. */
export function adjust(amount: Decimal, factor: string, label: string, place: string): DerivationStep {
  return {
    label,
    expression: `${amount.toFixed(2)} × ${factor}`,
    value: cents(amount.times(factor)),
    citations: [{ release: rules, place }],
  }
}

/** The non-participating amount. */
export function nonParticipating(amount: Decimal): DerivationStep {
  return adjust(amount, nonParticipatingShare, 'Non-participating clinician: 95 % of the fee', '§414.20(b)')
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
