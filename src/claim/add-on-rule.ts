import { type AddOnEdit, addOnHoldsOn } from '../bundling/add-on-edit.ts'
import type { Claim, ClaimLine, Finding } from './claim.ts'
import type { LineFinding } from './ptp-rule.ts'

/** Critical care: its primary may lie on another day, so one in the history counts. */
const historyCounts = new Set(['99291', '99292'])

/**
 * Add-on codes need a primary that is itself payable (`payable`: lines that no earlier rule denies). Type 1 without a
 * listed one is denied; type 2 (the contractor lists the primaries) and type 3 without a listed one are for review.
 */
export function addOnFindings(
  claim: Claim,
  edits: ReadonlyMap<string, readonly AddOnEdit[]>,
  payable: ReadonlySet<number>,
): LineFinding[] {
  return claim.lines.flatMap((line) => {
    const holding = (edits.get(line.code) ?? []).filter((edit) => addOnHoldsOn(edit, claim.dateOfService))
    const [first] = holding
    if (first === undefined || hasPrimary(claim, line, holding, payable)) return []
    return [{ line: line.number, finding: withoutPrimary(line, first, holding) }]
  })
}

function hasPrimary(
  claim: Claim,
  line: ClaimLine,
  holding: readonly AddOnEdit[],
  payable: ReadonlySet<number>,
): boolean {
  const primaries = new Set(holding.flatMap((edit) => edit.primary ?? []))
  const onClaim = claim.lines.some((other) => primaries.has(other.code) && payable.has(other.number))
  return onClaim || (historyCounts.has(line.code) && claim.history.some((other) => primaries.has(other.code)))
}

function withoutPrimary(line: ClaimLine, first: AddOnEdit, holding: readonly AddOnEdit[]): Finding {
  const denies = holding.every((edit) => edit.type === 1)
  const primaries = [...new Set(holding.flatMap((edit) => edit.primary ?? []))]
  const listed =
    primaries.length === 0
      ? 'its primaries are the contractor’s to define'
      : `such as ${primaries.slice(0, 5).join(', ')}`
  return {
    rule: 'ADD_ON',
    effect: denies ? 'DENY' : 'REVIEW',
    message: `${line.code} is an add-on code (type ${first.type}), and no payable primary of it is on the claim.`,
    otherLine: null,
    fix: `Bill it with its primary (${listed}), or not at all.`,
    citations: first.citations,
  }
}
