import { Decimal } from '../../vocabulary/decimal.ts'
import type { DerivationStep } from '../derivation.ts'
import type { LineFacts } from '../line-facts.ts'
import type { PaymentOutcome } from '../payment.ts'
import { finished } from '../price-line.ts'
import type { ReducedPart } from './session-part.ts'

/** A line from its ranked parts: one part as it is, several added up; a part without a price leaves the line without one. */
export function paidLine(facts: LineFacts, parts: readonly ReducedPart[]): PaymentOutcome {
  const priced: { amount: Decimal; steps: readonly DerivationStep[] }[] = []
  for (const { outcome } of parts) {
    if ('reason' in outcome) return outcome
    priced.push(outcome)
  }
  const [only] = priced
  if (priced.length === 1 && only !== undefined) return finished(facts, only.steps, only.amount, 1)
  const sum = priced.reduce((total, part) => total.plus(part.amount), new Decimal(0))
  const step: DerivationStep = {
    label: `${facts.line.code}: its ${priced.length} ranked parts`,
    expression: priced.map((part) => part.amount.toFixed(2)).join(' + '),
    value: sum,
    citations: facts.codeRow.citations,
  }
  return finished(facts, [...priced.flatMap((part) => [...part.steps]), step], sum, 1)
}
