import type { LoaderSource } from '../../graph/loader.ts'
import type { Registry } from '../../provenance/provenance.loader.ts'
import { releaseInForce } from '../../provenance/release-in-force.ts'
import type { ServiceDate } from '../../vocabulary/service-date.ts'
import { ascRateInForce, outpatientRateInForce } from '../facility-in-force.ts'
import { deviceOffsetLoader, wageIndexLoader } from '../payment.loader.ts'
import { missingRate } from '../missing-rate.ts'
import { ascClaim } from './asc-claim.ts'
import type { FacilityLine, FacilityLinePayment } from './facility-line.ts'
import { outpatientClaim } from './outpatient-claim.ts'
import type { StatedWageIndex } from './wage-adjustment.ts'

/** Where the facility is: an area whose index is loaded, an index as given, or neither (1: national). */
export interface FacilityPlace {
  readonly cbsa: string | null
  readonly wageIndex: string | null
}

/** Prices a facility's claim under the addenda in force on its date. A wage index that is not loaded is an answer in words. */
export async function facilityClaim(
  loaders: LoaderSource,
  registry: Registry,
  site: 'HOPD' | 'ASC',
  on: ServiceDate,
  place: FacilityPlace,
  lines: readonly FacilityLine[],
): Promise<FacilityLinePayment[] | { readonly noWageIndex: string }> {
  const index = await wageIndex(loaders, registry, place, on)
  if ('noWageIndex' in index) return index
  if (site === 'HOPD') {
    const rated = lines.map(async (line) => ({
      ...line,
      rate: await outpatientRateInForce(loaders, registry, line.code, on),
    }))
    return outpatientClaim(await Promise.all(rated), index, (code) => missingRate(registry, 'OPPS', code, on))
  }
  const offsets = releaseInForce(registry.loaded, 'ASC', on, 'DEVICE_OFFSET')
  const rated = lines.map(async (line) => ({
    ...line,
    rate: await ascRateInForce(loaders, registry, line.code, on),
    device: offsets === null ? null : await loaders.loader(deviceOffsetLoader).load(`${offsets.key}:${line.code}`),
  }))
  return ascClaim(await Promise.all(rated), index, (code) => missingRate(registry, 'ASC', code, on))
}

async function wageIndex(
  loaders: LoaderSource,
  registry: Registry,
  { cbsa, wageIndex: given }: FacilityPlace,
  on: ServiceDate,
): Promise<StatedWageIndex | { readonly noWageIndex: string }> {
  if (given !== null) return { value: given, name: 'the facility, as given', citations: [] }
  if (cbsa === null) return { value: '1', name: 'the nation', citations: [] }
  const release = releaseInForce(registry.loaded, 'ASC', on, 'WAGE_INDEX')
  if (release === null) return { noWageIndex: `No wage index file in force on ${on} is loaded: give wageIndex itself.` }
  const found = await loaders.loader(wageIndexLoader).load(`${release.key}:${cbsa}`)
  const value = found?.value ?? null
  if (found === null || value === null) return { noWageIndex: `${release.key} has no wage index of area ${cbsa}.` }
  return { value, name: `${cbsa} ${found.name}`, citations: found.citations }
}
