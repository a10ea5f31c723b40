import { z } from 'zod'
import type { CitationRef } from '../provenance/provenance.ts'
import type { Conflict } from '../conflict/conflict.ts'

/** Why a line has no Medicare physician fee: a closed list, each a reason and never a zero. */
export const notPricedReason = z.enum([
  'CARRIER_PRICED',
  'NOT_COVERED',
  'EXCLUDED',
  'BUNDLED',
  'NOT_VALID_FOR_MEDICARE',
  'ANESTHESIA',
  'MEASUREMENT',
  'BY_REPORT',
  'SETTING_NOT_APPLICABLE',
  'MODIFIER_NOT_ALLOWED',
  'MODIFIER_CONFLICT',
  'MODIFIER_WITHOUT_RULE',
  'UNKNOWN_MODIFIER',
  'UNKNOWN_CODE',
  'UNKNOWN_PLACE',
  'ZIP_NEEDS_PLUS_FOUR',
  'NO_DATA',
])
export type NotPricedReason = z.output<typeof notPricedReason>

/** A line without a price, and why. */
export interface NotPriced {
  readonly typename: 'NotPriced'
  readonly reason: NotPricedReason
  readonly message: string
  readonly citations: readonly CitationRef[]
  readonly conflicts: readonly Conflict[]
}

export function notPriced(reason: NotPricedReason, message: string, citations: readonly CitationRef[] = []): NotPriced {
  return { typename: 'NotPriced', reason, message, citations, conflicts: [] }
}
