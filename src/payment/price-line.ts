import type { LoaderSource } from '../graph/loader.ts'
import type { CitationRef } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import type { Decimal } from '../vocabulary/decimal.ts'
import { limitingCharge, modifierSteps, nonParticipating, timesUnits } from './adjustments.ts'
import type { DerivationStep } from './derivation.ts'
import { type LineFacts, lineFacts } from './line-facts.ts'
import type { Payment, PaymentOutcome, PricingLine } from './payment.ts'
import { physicianFee } from './physician-fee.ts'

/** Prices one line on its date of service under the physician fee schedule, or says why it has no price. */
export async function priceLine(loaders: LoaderSource, registry: Registry, line: PricingLine): Promise<PaymentOutcome> {
  const facts = await lineFacts(loaders, registry, line)
  if ('reason' in facts) return facts
  const unit = unitPrice(facts)
  return finished(facts, unit.steps, unit.amount, facts.line.units)
}

/** One unit of a line: the fee, then the effects of its modifiers. Participation and units come after any ranking. */
export function unitPrice(facts: LineFacts): { amount: Decimal; steps: DerivationStep[] } {
  const fee = physicianFee(facts.fee)
  const steps = [...fee.steps, ...modifierSteps(fee.amount, facts.plan.effects, facts.codeRow.citations)]
  return { amount: steps.at(-1)?.value ?? fee.amount, steps }
}

/** The payment for an amount per unit: participation, then units. */
export function finished(facts: LineFacts, soFar: readonly DerivationStep[], perUnit: Decimal, units: number): Payment {
  const steps = [...soFar]
  if (!facts.line.participating) steps.push(nonParticipating(perUnit))
  const allowed = facts.line.participating ? perUnit : (steps.at(-1)?.value ?? perUnit)
  if (units > 1) steps.push(timesUnits(allowed, units))
  return {
    typename: 'Payment',
    amount: allowed.times(units),
    limitingCharge: facts.line.participating ? null : limitingCharge(allowed).times(units),
    setting: facts.fee.setting,
    release: facts.release,
    gpci: facts.fee.gpci,
    locality: facts.fee.place,
    derivation: steps,
    notes: facts.plan.notes,
    citations: distinct(steps.flatMap((step) => [...step.citations])),
    conflicts: [],
  }
}

function distinct(citations: readonly CitationRef[]): CitationRef[] {
  return [...new Map(citations.map((one) => [JSON.stringify(one), one])).values()]
}
