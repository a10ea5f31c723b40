import type { CitationRef } from '../provenance/provenance.ts'

/** One side of a disagreement: what it says, and who says it. */
export interface ConflictSide {
  readonly value: string
  readonly citations: readonly CitationRef[]
}

/** Two sources that disagree on one thing about a code. The side whose source has the lower rank wins, and is first. */
export interface Conflict {
  readonly code: string
  readonly predicate: string
  readonly sides: readonly ConflictSide[]
  readonly decidedBy: string
  readonly advice: string
}
