import type { ReleaseFamily } from '../../vocabulary/release-family.ts'
import type { Format, PrintedEdition } from '../format.ts'
import type { ReleaseRecord } from '../manifest.ts'
import { serviceDate } from '../../vocabulary/service-date.ts'
import { RefusedFileError, downloadAgain } from '../refused.ts'
import { releaseFromId } from './release-from-id.ts'
import { releaseIdInName, releaseIdOf } from './release-id.ts'

/** Everything that can tell which release a file belongs to. */
export interface ReleaseClues {
  format: Format
  printed: PrintedEdition
  /** Names of the file and of what holds it, nearest first. */
  names: readonly string[]
  /** From the manifest; null without one. */
  manifest: string | null
  /** From `--release`; null when not given. */
  given: string | null
  /** Releases that the manifest describes. */
  described: readonly ReleaseRecord[]
}

/**
 * The release of a file: as the manifest or `--release` says, if the file prints nothing else; else as the file prints;
 * else as its names tell. Null when only a sibling can tell. Throws `RefusedFileError` where two clues contradict.
 */
export function releaseOfFile(clues: ReleaseClues): ReleaseRecord | null {
  const families = clues.printed.family === null ? clues.format.families : [clues.printed.family]
  const stated = statedRelease(clues, families)
  const printed = printedRelease(clues, families)
  const release = stated ?? printed ?? namedRelease(clues, families)
  if (release === null) return null
  checkAgainstPrint(release, clues.printed)
  if (stated === null) checkAgainstNames(release, clues, families)
  return { ...release, publishedOn: release.publishedOn ?? publicationDay(clues.printed) }
}

/** A file that is called after another release than it prints may be the wrong file: a person has to say which is right. */
function checkAgainstNames(
  release: ReleaseRecord,
  { names, printed }: ReleaseClues,
  families: readonly ReleaseFamily[],
): void {
  const named = names
    .flatMap((name) => families.map((family) => ({ name, id: releaseIdInName(family, name) })))
    .flatMap(({ name, id }) => (id === null ? [] : [{ name, told: releaseFromId(id) }]))
  const [nearest] = named
  const agrees = named.some(({ told }) => told === null || agreesWithPrint(told, printed))
  if (nearest === undefined || agrees) return
  throw new RefusedFileError(
    `the file says it is of ${release.id}, and the name ${nearest.name} says ${nearest.told?.id ?? 'another one'}`,
    `if the content is right, give --release ${release.id}`,
  )
}

function publicationDay({ publishedOn }: PrintedEdition): ReleaseRecord['publishedOn'] {
  if (publishedOn === null) return null
  const day = serviceDate.safeParse(publishedOn)
  if (day.success) return day.data
  throw new RefusedFileError(`the file says it was released on ${publishedOn}, which is no day`, downloadAgain)
}

function statedRelease(clues: ReleaseClues, families: readonly ReleaseFamily[]): ReleaseRecord | null {
  if (clues.manifest !== null) {
    const release = described(clues, clues.manifest)
    if (families.length === 0 || families.includes(release.family)) return release
    throw new RefusedFileError(
      `the manifest puts this ${clues.format.title} into ${release.id}, a release of ${release.family}`,
      'correct the release in the manifest',
    )
  }
  if (clues.given === null) return null
  const release = described(clues, clues.given)
  // The two fee schedule files of a quarter share a zip: RVU26B given for it means RVU26B-QPP for the second one.
  if (release.family === 'PFS' && families.includes('PFS_QP') && !families.includes('PFS')) {
    return releaseFromId(`${release.id}-QPP`)
  }
  return families.length === 0 || families.includes(release.family) ? release : null
}

function described(clues: ReleaseClues, id: string): ReleaseRecord {
  const release = clues.described.find((one) => one.id === id) ?? releaseFromId(id)
  if (release !== null) return release
  throw new RefusedFileError(
    `nobody describes the release ${id}`,
    'use an id such as RVU26B, PTP-PRACTITIONER-V301R0, MUE-PRACTITIONER-2026Q2, OPPS-2026-04, ASC-2026-04 or ZIP-2025Q4, or describe it in a manifest',
  )
}

function printedRelease(clues: ReleaseClues, families: readonly ReleaseFamily[]): ReleaseRecord | null {
  const { year, quarter } = clues.printed
  const [family] = families
  if (year === null || quarter === null || family === undefined || families.length > 1) return null
  const id = releaseIdOf(family, year, quarter)
  if (id === null) return null
  // A correction prints the same quarter; only a name says that it is one.
  const corrected = namedRelease(clues, families)
  if (corrected !== null && corrected.supersedes.includes(id)) return corrected
  return releaseFromId(id)
}

/** The nearest name decides, unless a name around it is of a correction of what the nearest one tells. */
function namedRelease(clues: ReleaseClues, families: readonly ReleaseFamily[]): ReleaseRecord | null {
  const named = clues.names
    .flatMap((name) => families.map((family) => releaseIdInName(family, name)))
    .map((id) => (id === null ? null : releaseFromId(id)))
    .filter((release) => release !== null && agreesWithPrint(release, clues.printed))
  const nearest = named[0] ?? null
  return named.find((release) => nearest !== null && release?.supersedes.includes(nearest.id)) ?? nearest
}

function agreesWithPrint(release: ReleaseRecord, { year, quarter }: PrintedEdition): boolean {
  const from = release.effectiveFrom
  const sameQuarter = quarter === null || Math.ceil(Number(from.slice(5, 7)) / 3) === quarter
  return (year === null || Number(from.slice(0, 4)) === year) && sameQuarter
}

function checkAgainstPrint(release: ReleaseRecord, printed: PrintedEdition): void {
  if (agreesWithPrint(release, printed)) return
  const quarter = printed.quarter === null ? '' : `quarter ${printed.quarter} of `
  throw new RefusedFileError(
    `the file says it is for ${quarter}${printed.year}, and ${release.id} begins on ${release.effectiveFrom}`,
    'give the release that the file is for',
  )
}
