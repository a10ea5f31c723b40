import type { LoaderSource } from '../graph/loader.ts'
import { type CitationRef } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { latestBegun, releaseInForce } from '../provenance/release-in-force.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { GpciRow } from './fee-schedule.ts'
import { type NotPriced, notPriced } from './not-priced.ts'
import { gpciLoader, localityLoader, zipLoader } from './payment.loader.ts'

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
  if (question?.zip) return placeOfZip(loaders, registry, question.zip, release, on)
  if (!question?.locality) return national
  const key = question.locality.replace(/^Locality:/, '')
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
  const digits = zip.replaceAll(/[\s-]/g, '')
  if (!/^(\d{5}|\d{9})$/.test(digits)) {
    return notPriced('UNKNOWN_PLACE', `${zip} is not a ZIP code: five or nine digits are.`)
  }
  const zipRelease =
    releaseInForce(registry.loaded, 'ZIP', on) ?? latestBegun(registry.loaded, 'ZIP', on) ?? firstZipRelease(registry)
  if (zipRelease === null) return notPriced('NO_DATA', 'No ZIP code file is loaded; name the locality instead.')
  const five = digits.slice(0, 5)
  const rows = await loaders.loader(zipLoader).load(five)
  const row = rows.find((one) => one.release === zipRelease.key)
  if (row === undefined) return unknownZip(registry, five, zipRelease.key)
  const citations = [{ file: row.file, row: row.row }]
  if (row.plusFour) {
    return digits.length === 5
      ? notPriced('ZIP_NEEDS_PLUS_FOUR', `ZIP ${five} lies in more than one locality: give all nine digits.`, citations)
      : notPriced(
          'NO_DATA',
          `ZIP ${five} lies in more than one locality, and the nine-digit ZIP file is not loaded.`,
          citations,
        )
  }
  const other =
    zipRelease.effectiveFrom <= on && on <= (zipRelease.effectiveTo ?? on) ? '' : ', a file of another quarter'
  const how = ` (ZIP ${five} by ${zipRelease.key}${other})`
  return placeOfLocality(loaders, registry, row.localityKey, release, how, citations)
}

function firstZipRelease(registry: Registry) {
  const zips = registry.loaded.filter((one) => one.release.family === 'ZIP').map((one) => one.release)
  return zips.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))[0] ?? null
}

/** A ZIP that a whole file lacks does not exist for Medicare; one that an extract lacks may only not be loaded. */
function unknownZip(registry: Registry, zip: string, release: string): NotPriced {
  const files = [...registry.files.values()].filter((file) => file.release === release && file.kind === 'ZIP')
  return files.some((file) => !file.extract && file.complete)
    ? notPriced('UNKNOWN_PLACE', `${release} has no ZIP code ${zip}.`)
    : notPriced('NO_DATA', `Only an extract of ${release} is loaded, without ZIP ${zip}: ingest CMS's whole ZIP file.`)
}
