import type { CitationRef } from '../provenance/provenance.ts'
import type { Decimal } from '../vocabulary/decimal.ts'

/** One step of a computation: what it is, the arithmetic as written, its exact value, and the rows behind its numbers. */
export interface DerivationStep {
  readonly label: string
  readonly expression: string
  readonly value: Decimal
  readonly citations: readonly CitationRef[]
}
