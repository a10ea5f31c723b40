import { type LoadedRelease, releaseInForce } from '../provenance/release-in-force.ts'
import { releaseFamily } from '../vocabulary/release-family.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'

/** Ids of the loaded releases in force on a date of service: one of each family at the most. */
export function releasesInForce(loaded: readonly LoadedRelease[], on: ServiceDate): string[] {
  return releaseFamily.options.flatMap((family) => releaseInForce(loaded, family, on)?.key ?? [])
}
