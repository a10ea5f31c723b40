import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { Release } from './provenance.ts'
import { type LoadedRelease, latestBegun, releaseInForce } from './release-in-force.ts'

/** CURRENT: the release in force is loaded. STALE: only an older one is. NO_DATA: only later ones, or none. */
export type CoverageStatus = 'CURRENT' | 'STALE' | 'NO_DATA'

/** How far the loaded releases of a family speak for a date of service, in words and by name. */
export interface Coverage {
  readonly status: CoverageStatus
  readonly release: Release | null
  readonly message: string
}

/**
 * Coverage of a family on a date. Tables whose rows carry their own dates (`datedRows`: PTP and add-on edits)
 * cover the past too: an edit file of 2026 knows what held in 2020.
 */
export function coverageOf(
  loaded: readonly LoadedRelease[],
  family: ReleaseFamily,
  on: ServiceDate,
  options: { kind?: FactKind; datedRows?: boolean } = {},
): Coverage {
  const inForce = releaseInForce(loaded, family, on, options.kind)
  if (inForce !== null) return { status: 'CURRENT', release: inForce, message: `${inForce.key} was in force on ${on}.` }
  const older = latestBegun(loaded, family, on, options.kind)
  const ofFamily = loaded
    .filter((one) => one.release.family === family && (options.kind === undefined || one.kinds.has(options.kind)))
    .map((one) => one.release)
  const newer = ofFamily.filter((release) => release.effectiveFrom > on).toSorted(byStart)[0]
  if (options.datedRows && newer !== undefined) {
    return { status: 'CURRENT', release: newer, message: `${newer.key} states the dates of its rows and covers ${on}.` }
  }
  if (older !== null) {
    const end = older.effectiveTo ?? 'its end'
    return {
      status: 'STALE',
      release: older,
      message: `No ${family} release in force on ${on} is loaded; the newest before it, ${older.key}, speaks only until ${end}.`,
    }
  }
  const message = newer
    ? `No ${family} release for ${on} is loaded; the first one loaded, ${newer.key}, begins on ${newer.effectiveFrom}.`
    : `No ${family} release is loaded.`
  return { status: 'NO_DATA', release: null, message }
}

function byStart(a: Release, b: Release): number {
  return a.effectiveFrom < b.effectiveFrom ? -1 : 1
}

/**
 * Coverage for a question that the loaded part of a release did not answer: where the release is loaded in part, silence
 * proves nothing, so CURRENT becomes NO_DATA (STALE stays: it claims nothing); where it is whole, silence is an answer.
 */
export function unanswered(coverage: Coverage, missing: readonly string[]): Coverage {
  if (coverage.release === null || missing.length === 0) return coverage
  if (coverage.status !== 'CURRENT') return answeredInPart(coverage, missing)
  const message = `${coverage.release.key} is loaded in part only, and what is loaded says nothing on this. Missing: ${missing.join('; ')}.`
  return { status: 'NO_DATA', release: coverage.release, message }
}

/** Coverage for a question that was answered from a release of which something is missing: it stays, and says what is. */
export function answeredInPart(coverage: Coverage, missing: readonly string[]): Coverage {
  if (coverage.release === null || missing.length === 0) return coverage
  return { ...coverage, message: `${coverage.message} It is loaded in part only. Missing: ${missing.join('; ')}.` }
}
