import type { Modifier } from '../modifier/modifier.ts'
import type { PtpEdit } from './ptp-edit.ts'
import type { RuleCoverage } from './rule-coverage.ts'

/** What the edit file of a setting says about two codes on a date of service. */
export interface PtpPairOutcome {
  /** Every edit of the pair in both directions, newest first: ended and void ones too. */
  readonly edits: readonly PtpEdit[]
  /** The edit that decides on the date; null: none holds, as far as the coverage reaches. */
  readonly inForce: PtpEdit | null
  /** Modifiers that can bypass it, when documented; empty when none can, or nothing is in force. */
  readonly bypassModifiers: readonly Modifier[]
  readonly coverage: RuleCoverage
}

/** The modifiers that can bypass an edit: the NCCI-associated ones where its indicator is 1, and none otherwise. */
export function bypassModifiers(
  inForce: Pick<PtpEdit, 'modifierIndicator'> | null,
  modifiers: readonly Modifier[],
): Modifier[] {
  return inForce?.modifierIndicator === 1 ? modifiers.filter((modifier) => modifier.ncciAssociated) : []
}
