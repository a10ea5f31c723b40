import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import { addDays, type ServiceDate } from '../vocabulary/service-date.ts'
import type { LoadedRelease } from './release-in-force.ts'

/** Days between two loaded releases of a family that none covers, both ends inclusive. */
export interface FamilyGap {
  readonly family: ReleaseFamily
  readonly from: ServiceDate
  readonly to: ServiceDate
  readonly message: string
}

/** Rows with dates of their own cover the past, and texts and notes do not follow each other: neither leaves gaps. */
const withoutGaps: ReadonlySet<ReleaseFamily> = new Set([
  ...(['PTP_PRACTITIONER', 'PTP_HOSPITAL', 'ADD_ON'] as const),
  ...(['RULE', 'PAGE', 'EDITORIAL'] as const),
])

/** Every gap among the loaded releases, by family and day. Before the first and after the last release there is no gap. */
export function familyGaps(loaded: readonly LoadedRelease[]): FamilyGap[] {
  const families = Map.groupBy(loaded, ({ release }) => release.family)
  return [...families]
    .filter(([family]) => !withoutGaps.has(family))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([family, releases]) => gapsOf(family, releases))
}

function gapsOf(family: ReleaseFamily, loaded: readonly LoadedRelease[]): FamilyGap[] {
  const spans = loaded.map(({ release }) => release).toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  const gaps: FamilyGap[] = []
  let coveredTo: ServiceDate | null = spans[0]?.effectiveFrom ?? null
  for (const { effectiveFrom, effectiveTo } of spans) {
    if (coveredTo === null) break
    const next = addDays(coveredTo, 1)
    if (effectiveFrom > next) {
      const to = addDays(effectiveFrom, -1)
      gaps.push({ family, from: next, to, message: `no ${family} release covers ${next} to ${to}` })
    }
    if (effectiveTo === null) coveredTo = null
    else if (effectiveTo > coveredTo) coveredTo = effectiveTo
  }
  return gaps
}
