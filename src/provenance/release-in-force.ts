import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { Release } from './provenance.ts'

/** Whether a release covers a day: both ends inclusive, no end means open. */
function covers(release: Release, on: ServiceDate): boolean {
  return release.effectiveFrom <= on && (release.effectiveTo === null || on <= release.effectiveTo)
}

/** What is loaded: releases of which at least one file is complete, and the kinds of facts that those files state. */
export interface LoadedRelease {
  readonly release: Release
  readonly kinds: ReadonlySet<FactKind>
}

/**
 * The loaded release of a family that was in force on a date of service, or null.
 * A correction stands in for what it supersedes. `kind` narrows to releases that state such facts
 * (RVU26B without its GPCI file has no GPCIs).
 */
export function releaseInForce(
  loaded: readonly LoadedRelease[],
  family: ReleaseFamily,
  on: ServiceDate,
  kind?: FactKind,
): Release | null {
  const candidates = loaded.filter(
    (one) => one.release.family === family && (kind === undefined || one.kinds.has(kind)),
  )
  const superseded = new Set(candidates.flatMap((one) => one.release.supersedes))
  const inForce = candidates
    .map((one) => one.release)
    .filter((release) => covers(release, on) && !superseded.has(release.key))
  return (
    inForce.toSorted((a, b) => compareText(b.effectiveFrom, a.effectiveFrom) || compareText(b.key, a.key))[0] ?? null
  )
}

/** The newest loaded release of a family that began on or before a day, in force or not; null when only later ones, or none, are loaded. */
export function latestBegun(
  loaded: readonly LoadedRelease[],
  family: ReleaseFamily,
  on: ServiceDate,
  kind?: FactKind,
): Release | null {
  const begun = loaded
    .filter((one) => one.release.family === family && (kind === undefined || one.kinds.has(kind)))
    .map((one) => one.release)
    .filter((release) => release.effectiveFrom <= on)
  return begun.toSorted((a, b) => compareText(b.effectiveFrom, a.effectiveFrom) || compareText(b.key, a.key))[0] ?? null
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
