import type { LoaderSource } from '../graph/loader.ts'
import type { Release } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { latestBegun, releaseInForce } from '../provenance/release-in-force.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import { feeRowKey, feeRowLoader, feeRowsByCodeLoader } from './payment.loader.ts'

/** The fee schedule release in force on a date of service, or null: a price never comes from another one. */
export function feeScheduleInForce(registry: Registry, on: ServiceDate): Release | null {
  return releaseInForce(registry.loaded, 'PFS', on, 'FEE_SCHEDULE')
}

/** The fee schedule row of a code (and modifier) in force on a date; null when no release is, or it has no such row. */
export async function feeRowInForce(
  loaders: LoaderSource,
  registry: Registry,
  code: string,
  on: ServiceDate,
  modifier?: string | null,
): Promise<FeeScheduleRow | null> {
  const release = feeScheduleInForce(registry, on)
  return release === null ? null : loaders.loader(feeRowLoader).load(feeRowKey(release.key, code, modifier))
}

/**
 * The rows of a code without modifier in every completely loaded fee schedule, the newest first. Rows of a release that
 * is still being loaded do not count, nor those of the qualifying participants' files.
 */
export async function feeRowHistory(
  loaders: LoaderSource,
  registry: Registry,
  code: string,
): Promise<FeeScheduleRow[]> {
  const loaded = registry.loaded.filter((one) => one.release.family === 'PFS' && one.kinds.has('FEE_SCHEDULE'))
  const start = new Map<string, string>(loaded.map(({ release }) => [release.key, release.effectiveFrom]))
  const rows = await loaders.loader(feeRowsByCodeLoader).load(code)
  return rows
    .filter((row) => row.modifier === null && start.has(row.release))
    .toSorted((a, b) => ((start.get(a.release) ?? '') < (start.get(b.release) ?? '') ? 1 : -1))
}

/**
 * The row whose indicators rules may use on a date: the one in force, else that of the newest release before (its
 * findings are then STALE, as the coverage says). Never for a price.
 */
export async function feeRowForRules(
  loaders: LoaderSource,
  registry: Registry,
  code: string,
  on: ServiceDate,
): Promise<FeeScheduleRow | null> {
  const release = feeScheduleInForce(registry, on) ?? latestBegun(registry.loaded, 'PFS', on, 'FEE_SCHEDULE')
  return release === null ? null : loaders.loader(feeRowLoader).load(feeRowKey(release.key, code))
}
