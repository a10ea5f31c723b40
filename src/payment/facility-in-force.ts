import type { LoaderSource } from '../graph/loader.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { releaseInForce } from '../provenance/release-in-force.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { AscRate, OutpatientRate } from './facility-rate.ts'
import { ascRateLoader, outpatientRateLoader } from './payment.loader.ts'

/** The Addendum B line of a code in force on a date, or null. */
export async function outpatientRateInForce(
  loaders: LoaderSource,
  registry: Registry,
  code: string,
  on: ServiceDate,
): Promise<OutpatientRate | null> {
  const release = releaseInForce(registry.loaded, 'OPPS', on)
  return release === null ? null : loaders.loader(outpatientRateLoader).load(`${release.key}:${code}`)
}

/** The ASC addendum line of a code in force on a date, or null. */
export async function ascRateInForce(
  loaders: LoaderSource,
  registry: Registry,
  code: string,
  on: ServiceDate,
): Promise<AscRate | null> {
  const release = releaseInForce(registry.loaded, 'ASC', on)
  return release === null ? null : loaders.loader(ascRateLoader).load(`${release.key}:${code}`)
}
