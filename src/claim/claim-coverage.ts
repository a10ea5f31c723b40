import { type ClaimRule, mueCoverage, ptpCoverage, type RuleCoverage } from '../bundling/rule-coverage.ts'
import { coverageOf } from '../provenance/coverage.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import type { Claim } from './claim.ts'
import type { ClaimFacts } from './claim-facts.ts'

/** How far each rule's data reached on the date of service: a rule without data made no line clean. */
export function claimCoverage(registry: Registry, claim: Claim, facts: ClaimFacts): RuleCoverage[] {
  const on = claim.dateOfService
  const codes = [...new Set(claim.lines.map((line) => line.code))]
  const fees = coverageOf(registry.loaded, 'PFS', on, { kind: 'FEE_SCHEDULE' })
  const byFees = (rule: ClaimRule): RuleCoverage => ({ rule, ...fees })
  const nothing = (rule: ClaimRule, message: string): RuleCoverage => ({
    rule,
    status: 'NO_DATA',
    release: null,
    message,
  })
  return [
    byFees('CODE'),
    byFees('MODIFIER'),
    byFees('STATUS'),
    mueCoverage(
      registry,
      claim.setting,
      on,
      codes.every((code) => facts.limits.has(code)),
    ),
    ptpCoverage(registry, claim.setting, on, everyPairHasHistory(codes, facts)),
    { rule: 'ADD_ON', ...coverageOf(registry.loaded, 'ADD_ON', on, { datedRows: true }) },
    byFees('GLOBAL'),
    nothing('DIAGNOSIS', 'Diagnosis support is not checked yet.'),
    nothing('DOCUMENTATION', 'Documentation is checked apart from the claim.'),
    byFees('PRICE'),
  ]
}

/** Whether the loaded edits say something on every pair: in a release loaded in part, silence is no answer. */
function everyPairHasHistory(codes: readonly string[], { edits }: ClaimFacts): boolean {
  const known = new Set(
    edits.flatMap((edit) => [`${edit.columnOne} ${edit.columnTwo}`, `${edit.columnTwo} ${edit.columnOne}`]),
  )
  return codes.every((a) => codes.every((b) => a === b || known.has(`${a} ${b}`)))
}
