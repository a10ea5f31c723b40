import { coverageOf, unanswered } from '../provenance/coverage.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { missingOf } from '../provenance/release-missing.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'

/** Why no facility rate of a code is at hand: the addendum in force is not loaded, is loaded in part, or has no line for it. */
export function missingRate(registry: Registry, family: 'OPPS' | 'ASC', code: string, on: ServiceDate): string {
  const coverage = coverageOf(registry.loaded, family, on)
  const { release, status } = coverage
  if (release === null || status !== 'CURRENT') return coverage.message
  const kind = family === 'OPPS' ? 'OUTPATIENT_RATE' : undefined
  const missing = missingOf(registry, release, kind)
  return missing.length > 0 ? unanswered(coverage, missing).message : `${release.key} has no line for ${code}.`
}
