import type { Decimal } from '../../vocabulary/decimal.ts'
import type { DerivationStep } from '../derivation.ts'
import type { LineFacts } from '../line-facts.ts'
import type { NotPriced } from '../not-priced.ts'

/** One separately ranked part of a line: a unit, or the technical or professional half of a global imaging unit. */
export interface SessionPart {
  /** Position of the line in the session, from 0. */
  readonly line: number
  readonly facts: LineFacts
  readonly amount: Decimal
  readonly steps: readonly DerivationStep[]
}

/** A part after the session's reductions: an amount with its steps, or a reason (from the sixth procedure on, by report). */
export interface ReducedPart {
  readonly line: number
  readonly facts: LineFacts
  readonly outcome: { readonly amount: Decimal; readonly steps: readonly DerivationStep[] } | NotPriced
}

/** Dearest first; equal amounts in the order of the lines, so that the same session always ranks alike. */
export function byAmount<P extends { readonly amount: Decimal; readonly line: number }>(parts: readonly P[]): P[] {
  return parts.toSorted((a, b) => b.amount.comparedTo(a.amount) || a.line - b.line)
}
