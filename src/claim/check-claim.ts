import type { LoaderSource } from '../graph/loader.ts'
import { priceSession } from '../payment/session/price-session.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import type { Claim, ClaimVerdict } from './claim.ts'
import { claimCoverage } from './claim-coverage.ts'
import { claimFacts, pricingLineOf } from './claim-facts.ts'
import type { ClaimSettings } from './claim-settings.ts'
import { claimAllowed, claimDecision, claimFindings, isDenied, lineVerdicts } from './judge-claim.ts'

/** Judges a claim: rules, then the prices of what survives them, ranked as one session. */
export async function checkClaim(
  loaders: LoaderSource,
  registry: Registry,
  claim: Claim,
  settings: ClaimSettings,
): Promise<ClaimVerdict> {
  const facts = await claimFacts(loaders, registry, claim)
  const findings = claimFindings(claim, facts, settings)
  const surviving = claim.lines.filter((line) => !isDenied(findings, line.number))
  const outcomes = await priceSession(
    loaders,
    registry,
    surviving.map((line) => pricingLineOf(claim, line)),
  )
  const byLine = new Map(
    surviving.flatMap((line, index) => {
      const outcome = outcomes[index]
      return outcome === undefined ? [] : [[line.number, outcome] as const]
    }),
  )
  const lines = lineVerdicts(claim, facts, findings, byLine)
  return {
    id: claim.id,
    decision: claimDecision(lines),
    allowed: claimAllowed(lines),
    lines,
    coverage: claimCoverage(registry, claim, facts),
  }
}
