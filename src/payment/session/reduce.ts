import { cents, type Decimal } from '../../vocabulary/decimal.ts'
import type { ReducedPart, SessionPart } from './session-part.ts'

/** A part paid at a share of its amount, as one named and rounded step; a share of 1 leaves it as it is. */
export function reducedTo(part: SessionPart, share: string, label: string): ReducedPart {
  if (share === '1') return { line: part.line, facts: part.facts, outcome: { amount: part.amount, steps: part.steps } }
  return setTo(part, cents(part.amount.times(share)), `${part.amount.toFixed(2)} × ${share}`, label)
}

/** A part paid at another amount, as one named step. */
export function setTo(part: SessionPart, amount: Decimal, expression: string, label: string): ReducedPart {
  const step = { label, expression, value: amount, citations: part.facts.codeRow.citations }
  return { line: part.line, facts: part.facts, outcome: { amount, steps: [...part.steps, step] } }
}
