import type { PaymentOutcome } from '../payment/payment.ts'
import { Decimal } from '../vocabulary/decimal.ts'
import { addOnFindings } from './add-on-rule.ts'
import type { Claim, ClaimDecision, Finding, LineDecision, LineVerdict } from './claim.ts'
import type { ClaimFacts } from './claim-facts.ts'
import type { ClaimSettings } from './claim-settings.ts'
import { globalFindings } from './global-rule.ts'
import { mueFindings } from './mue-rule.ts'
import { effectOf, outcomeFinding } from './outcome-finding.ts'
import { type LineFinding, ptpFindings } from './ptp-rule.ts'

/** Findings of every rule by line number, before prices. */
export type Findings = ReadonlyMap<number, readonly Finding[]>

/**
 * Runs the rules in Medicare's order: code, modifiers and status by what prices each line, units, edits, add-ons, global
 * periods. A line that an earlier rule denies neither denies others nor serves as a primary. All hits are kept; the
 * first denying one gives the reason.
 */
export function claimFindings(claim: Claim, facts: ClaimFacts, settings: ClaimSettings): Findings {
  const outcomes: LineFinding[] = claim.lines.flatMap((line, index) => {
    const priced = facts.priced[index]
    return priced !== undefined && 'reason' in priced ? [{ line: line.number, finding: outcomeFinding(priced) }] : []
  })
  const units = mueFindings(claim, facts.limits)
  const edits = ptpFindings(claim, facts.edits, deniedBy([...outcomes, ...units]), settings)
  const bundled = deniedBy([...outcomes, ...units, ...edits])
  const payable = new Set(claim.lines.map((line) => line.number).filter((number) => !bundled.has(number)))
  const addOns = addOnFindings(claim, facts.addOns, payable)
  const all = [...outcomes, ...units, ...edits, ...addOns, ...globalFindings(claim, facts.rows, facts.history)]
  const byLine = Map.groupBy(all, (one) => one.line)
  return new Map(claim.lines.map((line) => [line.number, (byLine.get(line.number) ?? []).map((one) => one.finding)]))
}

function deniedBy(found: readonly LineFinding[]): Set<number> {
  return new Set(found.flatMap(({ line, finding }) => (finding.effect === 'DENY' ? [line] : [])))
}

/** Whether any rule denies a line. */
export function isDenied(findings: Findings, line: number): boolean {
  return (findings.get(line) ?? []).some((finding) => finding.effect === 'DENY')
}

/** The verdict on each line: `outcomes` are the session prices of the lines that are not denied, by line number. */
export function lineVerdicts(
  claim: Claim,
  facts: ClaimFacts,
  findings: Findings,
  outcomes: ReadonlyMap<number, PaymentOutcome>,
): LineVerdict[] {
  return claim.lines.map((line, index) => {
    const found = [...(findings.get(line.number) ?? [])]
    const outcome = outcomes.get(line.number)
    const alone = facts.priced[index]
    const sessionOnly = outcome?.typename === 'NotPriced' && !(alone !== undefined && 'reason' in alone)
    if (sessionOnly) found.push(outcomeFinding(outcome))
    const paid = outcome?.typename === 'Payment' ? outcome : null
    return {
      number: line.number,
      code: line.code,
      decision: decisionOf(found, outcome),
      allowed: paid?.amount ?? null,
      findings: found,
      derivation: paid?.derivation ?? [],
    }
  })
}

function decisionOf(findings: readonly Finding[], outcome: PaymentOutcome | undefined): LineDecision {
  if (findings.some((finding) => finding.effect === 'DENY')) return 'DENY'
  if (outcome?.typename === 'NotPriced') return effectOf(outcome) === 'REVIEW' ? 'REVIEW' : 'NOT_PRICED'
  return findings.some((finding) => finding.effect === 'REVIEW') ? 'REVIEW' : 'PAY'
}

/** All lines denied: DENY; some: PARTIAL; else REVIEW when any line is for review or without a price; else PAY. */
export function claimDecision(lines: readonly LineVerdict[]): ClaimDecision {
  const denied = lines.filter((line) => line.decision === 'DENY').length
  if (denied === lines.length) return 'DENY'
  if (denied > 0) return 'PARTIAL'
  return lines.every((line) => line.decision === 'PAY') ? 'PAY' : 'REVIEW'
}

/** What Medicare would allow in all; null when no line has a price. */
export function claimAllowed(lines: readonly LineVerdict[]): Decimal | null {
  const amounts = lines.flatMap((line) => line.allowed ?? [])
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0))
}
