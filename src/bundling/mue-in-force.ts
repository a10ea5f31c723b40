import type { LoaderSource } from '../graph/loader.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { releaseInForce } from '../provenance/release-in-force.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import { type MueLimit, type MueSetting, mueFamilyOf } from './mue-limit.ts'
import { mueLimitLoader } from './mue-limit.loader.ts'

/** The MUE limit of a code on a date of service; null when no release in force is loaded, or it has no row for the code. */
export async function mueInForce(
  loaders: LoaderSource,
  registry: Registry,
  code: string,
  setting: MueSetting,
  on: ServiceDate,
): Promise<MueLimit | null> {
  const release = releaseInForce(registry.loaded, mueFamilyOf(setting), on, 'MUE')
  return release === null ? null : loaders.loader(mueLimitLoader).load(`${release.key}:${code}`)
}
