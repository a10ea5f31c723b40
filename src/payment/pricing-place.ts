import type { LoaderSource } from '../graph/loader.ts'
import type { CitationRef } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { GpciRow } from './fee-schedule.ts'
import { decisiveZip, zipCitations } from './decisive-zip.ts'
import { type NotPriced, notPriced } from './not-priced.ts'
import { gpciLoader, localityLoader } from './payment.loader.ts'

/** Where a service was done: a locality's key, or a ZIP of five or nine digits; neither: national. */
export interface PlaceQuestion {
  readonly locality?: string | null | undefined
  readonly zip?: string | null | undefined
}

/** The place as priced. `gpci` null: national. */
export interface PricingPlace {
  readonly gpci: GpciRow | null
  readonly name: string | null
  readonly citations: readonly CitationRef[]
}

const national: PricingPlace = { gpci: null, name: null, citations: [] }

/** Resolves a place to the geographic indices of a release, or says why it cannot. */
export async function pricingPlace(
  loaders: LoaderSource,
  registry: Registry,
  question: PlaceQuestion | null | undefined,
  release: string,
  on: ServiceDate,
): Promise<PricingPlace | NotPriced> {
  const zip = question?.zip ?? null
  const locality = question?.locality ?? null
  if (zip !== null && locality !== null) {
    return notPriced('UNKNOWN_PLACE', 'A place is a locality or a ZIP code: give one of them, not both.')
  }
  if (zip !== null) return placeOfZip(loaders, registry, zip, release, on)
  if (locality === null) return national
  const key = locality.replace(/^Locality:/, '')
  return placeOfLocality(loaders, registry, key, release, null, [])
}

async function placeOfLocality(
  loaders: LoaderSource,
  registry: Registry,
  key: string,
  release: string,
  how: string | null,
  citations: readonly CitationRef[],
): Promise<PricingPlace | NotPriced> {
  const gpci = await loaders.loader(gpciLoader).load(`${release}:${key}`)
  if (gpci !== null) return { gpci, name: `${key} ${gpci.localityName}${how ?? ''}`, citations }
  if (!registry.loaded.some((one) => one.release.key === release && one.kinds.has('GPCI'))) {
    return notPriced('NO_DATA', `The GPCI file of ${release} is not loaded, so only the national amount can be given.`)
  }
  const locality = await loaders.loader(localityLoader).load(key)
  return locality === null
    ? notPriced('UNKNOWN_PLACE', `There is no locality ${key}; a locality is a carrier and a number such as 13202-01.`)
    : notPriced('UNKNOWN_PLACE', `${release} has no indices for locality ${key} ${locality.name}.`, citations)
}

async function placeOfZip(
  loaders: LoaderSource,
  registry: Registry,
  zip: string,
  release: string,
  on: ServiceDate,
): Promise<PricingPlace | NotPriced> {
  const found = await decisiveZip(loaders, registry, zip, on)
  if ('reason' in found) return found
  const { row, ofAnotherQuarter } = found
  const how = ` (ZIP ${row.zip} by ${row.release}${ofAnotherQuarter ? ', a file of another quarter' : ''})`
  return placeOfLocality(loaders, registry, row.localityKey, release, how, zipCitations(row))
}
