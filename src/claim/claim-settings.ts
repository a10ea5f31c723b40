/**
 * Contested readings of claim checking as data, so that a payer's variant can be tried.
 * `cascade`: a line denied by one PTP edit no longer denies its own column-two partners (false: it still does).
 */
export interface ClaimSettings {
  readonly cascade: boolean
}

/** How Medicare's contractors are read here: edits are evaluated on the submitted lines, without a cascade. */
export const claimSettings: ClaimSettings = { cascade: false }
