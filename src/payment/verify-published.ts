import type { LoaderSource } from '../graph/loader.ts'
import type { Release } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { quarterSpan, type ServiceDate } from '../vocabulary/service-date.ts'
import { conversionFactorOf } from './conversion-factor.ts'
import { feeRowKey, feeRowLoader, gpciOfReleaseLoader } from './payment.loader.ts'
import { type PriceDifference, priceDifferences, type PublishedPrices } from './published-price-check.ts'

/** A published price with the key of what it prices. */
export interface PriceToVerify extends PublishedPrices {
  readonly carrier: string
  readonly locality: string
  readonly code: string
  readonly modifier: string
}

/** The fee schedule that a payment file of a year and quarter is held against, and whether it is the one of that quarter. */
export interface VerifyingRelease {
  readonly release: Release
  readonly on: ServiceDate
  readonly exact: boolean
}

/**
 * The release in force in the file's year and quarter; where it is not loaded, another of the same year, the nearest
 * later one first, since RVUs of most codes do not change within a year.
 */
export function verifyingRelease(
  registry: Registry,
  year: number,
  quarter: 1 | 2 | 3 | 4 | null,
): VerifyingRelease | null {
  const loaded = registry.loaded.filter(
    (one) => one.release.family === 'PFS' && one.kinds.has('FEE_SCHEDULE') && one.kinds.has('GPCI'),
  )
  const ofYear = loaded.map((one) => one.release).filter((release) => release.effectiveFrom.startsWith(String(year)))
  const superseded = new Set(ofYear.flatMap((release) => release.supersedes))
  const standing = ofYear
    .filter((release) => !superseded.has(release.key))
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  const day = quarter === null ? null : quarterSpan(year, quarter).from
  const exact = standing.find((release) => release.effectiveFrom === day)
  const release = exact ?? standing.find((one) => day === null || one.effectiveFrom > day) ?? standing.at(-1)
  return release === undefined ? null : { release, on: release.effectiveFrom, exact: exact !== undefined }
}

/** Differences of each price of a batch, in order; a reason in words where nothing at hand can price it. */
export async function verifyBatch(
  loaders: LoaderSource,
  registry: Registry,
  { release, on }: VerifyingRelease,
  prices: readonly PriceToVerify[],
  qualifyingParticipant: boolean,
): Promise<(readonly PriceDifference[] | string)[]> {
  const indices = await loaders.loader(gpciOfReleaseLoader).load(release.key)
  const byLocality = new Map(indices.map((gpci) => [gpci.locality, gpci]))
  return Promise.all(
    prices.map(async (price) => {
      const row = await loaders.loader(feeRowLoader).load(feeRowKey(release.key, price.code, price.modifier))
      if (row === null)
        return `${release.key} has no row ${price.code}${price.modifier === '' ? '' : `-${price.modifier}`}`
      const gpci = byLocality.get(`${price.carrier}-${price.locality}`)
      if (gpci === undefined) return `${release.key} has no locality ${price.carrier}-${price.locality}`
      const factor = await conversionFactorOf(loaders, registry, row, on, qualifyingParticipant)
      return 'reason' in factor ? factor.message : priceDifferences(price, row, gpci, factor)
    }),
  )
}
