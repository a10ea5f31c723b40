import type { z } from 'zod'
import type { LoaderSource } from '../graph/loader.ts'
import type { CitationRef, Release } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { latestBegun, releaseInForce } from '../provenance/release-in-force.ts'
import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { zipRow } from './fee-schedule.row.ts'
import { type NotPriced, notPriced } from './not-priced.ts'
import { zipLoader } from './payment.loader.ts'

type ZipRow = z.output<typeof zipRow>

/** The row that decides about a ZIP code, and whether its file is of another quarter than the date of service. */
export interface DecisiveZip {
  readonly row: ZipRow
  readonly ofAnotherQuarter: boolean
}

/** Where a ZIP row stands. */
export function zipCitations(row: ZipRow): CitationRef[] {
  return [{ file: row.file, row: row.row, release: row.release }]
}

/**
 * The ZIP row that tells the locality of a ZIP code of five or nine digits. The file in force is asked, else the nearest
 * earlier one, else the first at hand. Where five digits do not decide (the plus-four flag), nine are asked for: the
 * locality is never guessed.
 */
export async function decisiveZip(
  loaders: LoaderSource,
  registry: Registry,
  zip: string,
  on: ServiceDate,
): Promise<DecisiveZip | NotPriced> {
  const digits = zip.replaceAll(/[\s-]/g, '')
  if (!/^(\d{5}|\d{9})$/.test(digits)) {
    return notPriced('UNKNOWN_PLACE', `${zip} is not a ZIP code: five or nine digits are.`)
  }
  const release = zipRelease(registry, on)
  if (release === null) return notPriced('NO_DATA', 'No ZIP code file is loaded; name the locality instead.')
  const ofAnotherQuarter = on < release.effectiveFrom || (release.effectiveTo !== null && release.effectiveTo < on)
  const five = digits.slice(0, 5)
  const row = await rowOf(loaders, five, release)
  if (row === undefined) return unknownZip(registry, five, release.key)
  if (!row.plusFour) return { row, ofAnotherQuarter }
  if (digits.length === 5) {
    return notPriced(
      'ZIP_NEEDS_PLUS_FOUR',
      `ZIP ${five} lies in more than one locality: give all nine digits.`,
      zipCitations(row),
    )
  }
  const nine = await rowOf(loaders, digits, release)
  if (nine !== undefined) return { row: nine, ofAnotherQuarter }
  return hasWhole(registry, release.key, 'ZIP_PLUS_FOUR')
    ? notPriced(
        'UNKNOWN_PLACE',
        `The nine-digit ZIP file of ${release.key} has no ${five}-${digits.slice(5)}.`,
        zipCitations(row),
      )
    : notPriced(
        'NO_DATA',
        `ZIP ${five} lies in more than one locality, and the nine-digit ZIP file of ${release.key} is not loaded.`,
        zipCitations(row),
      )
}

function zipRelease(registry: Registry, on: ServiceDate): Release | null {
  const { loaded } = registry
  const first = loaded
    .filter((one) => one.release.family === 'ZIP' && one.kinds.has('ZIP'))
    .map((one) => one.release)
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))[0]
  return releaseInForce(loaded, 'ZIP', on, 'ZIP') ?? latestBegun(loaded, 'ZIP', on, 'ZIP') ?? first ?? null
}

async function rowOf(loaders: LoaderSource, digits: string, release: Release): Promise<ZipRow | undefined> {
  return (await loaders.loader(zipLoader).load(digits)).find((one) => one.release === release.key)
}

/** A ZIP that a whole file lacks does not exist for Medicare; one that an extract lacks may only not be loaded. */
function unknownZip(registry: Registry, zip: string, release: string): NotPriced {
  return hasWhole(registry, release, 'ZIP')
    ? notPriced('UNKNOWN_PLACE', `${release} has no ZIP code ${zip}.`)
    : notPriced('NO_DATA', `Only an extract of ${release} is loaded, without ZIP ${zip}: ingest CMS's whole ZIP file.`)
}

function hasWhole(registry: Registry, release: string, kind: FactKind): boolean {
  const files = registry.releaseFiles.get(release) ?? []
  return files.some((file) => file.kind === kind && file.complete && !file.extract)
}
