import type { Format } from '../format.ts'
import { formats } from '../formats.ts'
import type { Skipped } from '../ingest-report.ts'
import type { Manifest, ReleaseRecord } from '../manifest.ts'
import { RefusedFileError, type Refusal } from '../refused.ts'
import { releaseOfFile } from '../release/release-of-file.ts'
import type { RecognisedFile } from './survey-file.ts'

/** A recognised file with the release that it belongs to; null when nothing tells it. */
export interface PlacedFile {
  found: RecognisedFile
  release: ReleaseRecord | null
}

/** Files with their releases, those that state what another one states already, and those whose clues contradict. */
export interface PlacedFiles {
  files: PlacedFile[]
  skipped: Skipped[]
  refused: Refusal[]
}

/** Finds the release of every file: first of those that print, name or are told one, then of their siblings. */
export function placeFiles(
  recognised: readonly RecognisedFile[],
  manifest: Manifest | null,
  given: string | null,
): PlacedFiles {
  const result: PlacedFiles = { files: [], skipped: [], refused: [] }
  const releases = new Map<RecognisedFile, ReleaseRecord | null>()
  for (const found of recognised.toSorted((a, b) => formats.indexOf(a.format) - formats.indexOf(b.format))) {
    try {
      releases.set(found, ownRelease(found, manifest, given))
    } catch (error) {
      if (!(error instanceof RefusedFileError)) throw error
      result.refused.push({ file: found.file.label, reason: error.reason, remedy: error.remedy })
    }
  }
  for (const [found, own] of releases) {
    const release = own ?? releaseOfSibling(found, releases)
    const twin = release === null ? null : statedBefore(found, release, result.files)
    if (twin === null) result.files.push({ found, release })
    else
      result.skipped.push({
        file: found.file.label,
        reason: `states the same as ${twin.found.file.name}, which is loaded`,
      })
  }
  return result
}

function ownRelease(found: RecognisedFile, manifest: Manifest | null, given: string | null): ReleaseRecord | null {
  const { file, format, head } = found
  return releaseOfFile({
    format,
    printed: format.printedEdition(head, file.name),
    names: file.names,
    manifest: file.stated?.release ?? null,
    given,
    described: manifest?.releases ?? [],
  })
}

/** GPCIs and exclusions print a year at the most; the fee schedule and the price list beside them print the rest. */
function releaseOfSibling(
  found: RecognisedFile,
  releases: ReadonlyMap<RecognisedFile, ReleaseRecord | null>,
): ReleaseRecord | null {
  const { year } = found.format.printedEdition(found.head, found.file.name)
  for (const [sibling, release] of releases) {
    if (release === null || sibling.file.container !== found.file.container) continue
    const sameYear = year === null || release.effectiveFrom.startsWith(String(year))
    if (sameYear && found.format.families.includes(release.family)) return release
  }
  return null
}

/** CMS ships one table as csv and as text. Parts of a table share their layout, and are not the same. */
function statedBefore(found: RecognisedFile, release: ReleaseRecord, placed: readonly PlacedFile[]): PlacedFile | null {
  const isTwin = ({ found: other, release: otherRelease }: PlacedFile) =>
    otherRelease?.id === release.id &&
    other.file.container === found.file.container &&
    other.format.kind === found.format.kind &&
    other.format !== found.format
  return placed.find(isTwin) ?? null
}

const examples: Record<string, string> = {
  PFS: 'RVU26B',
  PTP_PRACTITIONER: 'PTP-PRACTITIONER-V301R0 or PTP-HOSPITAL-V301R0',
  MUE_PRACTITIONER: 'MUE-PRACTITIONER-2026Q2',
  OPPS: 'OPPS-2026-04',
  ASC: 'ASC-2026-04',
  ZIP: 'ZIP-2025Q4',
  ADD_ON: 'AOC-2026Q2',
  ICD10CM: 'ICD10CM-2026',
  HCPCS: 'HCPCS-2026-04',
  MCD: 'MCD-2026-05-07',
}

/** The refusal of a file of which neither its content, nor a name, nor a sibling, nor a manifest tells the release. */
export function noRelease({ title, families }: Format): RefusedFileError {
  const [family] = families
  if (family === undefined) {
    return new RefusedFileError(`a manifest must tell the release of this ${title}`, 'put a manifest.json beside it')
  }
  return new RefusedFileError(
    `nothing tells which release this ${title} belongs to`,
    `name it with --release, such as --release ${examples[family] ?? 'RVU26B'}`,
  )
}
