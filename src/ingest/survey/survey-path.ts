import { openPath } from '../archive/open-paths.ts'
import type { InputFile } from '../archive/input-file.ts'
import type { IngestOptions, RejectedRow, Skipped } from '../ingest-report.ts'
import type { Manifest, ReleaseRecord } from '../manifest.ts'
import { RefusedFileError, type Refusal } from '../refused.ts'
import { releaseOfFile } from '../release/release-of-file.ts'
import { formats } from '../formats.ts'
import { type RecognisedFile, type RowCounts, countRows, recognise } from './survey-file.ts'

/** A file that can be loaded: every row has been read once and nothing is written yet. */
export interface SurveyedFile extends RecognisedFile {
  release: ReleaseRecord
  counts: RowCounts
  surveySeconds: number
}

/** What one given path holds, after the first pass. A refusal of any file refuses the path: `files` is empty then. */
export interface SurveyedPath {
  files: SurveyedFile[]
  manifest: Manifest | null
  skipped: Skipped[]
  refused: Refusal[]
  close: () => void
}

/** First pass over a path: opens it, recognises every file, finds its release, and reads every row. Writes nothing. */
export async function surveyPath(
  path: string,
  options: IngestOptions,
  onReject: (file: string, row: RejectedRow) => void,
): Promise<SurveyedPath> {
  const { files: inputs, manifest, refusal, close } = await openPath(path)
  const survey: SurveyedPath = { files: [], manifest, skipped: [], refused: refusal === null ? [] : [refusal], close }
  const recognised: RecognisedFile[] = []
  for (const file of inputs) {
    await orRefuse(survey, file, async () => {
      const found = await recognise(file)
      if (typeof found === 'string') survey.skipped.push({ file: file.label, reason: found })
      else recognised.push(found)
    })
  }
  const inOrder = recognised.toSorted((a, b) => formats.indexOf(a.format) - formats.indexOf(b.format))
  const placed = placeFiles(inOrder, manifest, options, survey)
  for (const { found, release } of placed) {
    await orRefuse(survey, found.file, async () => {
      const started = performance.now()
      const cited = manifest?.cited ?? []
      const counts = await countRows(
        found,
        cited,
        (row) => onReject(found.file.label, row),
        options.onProgress ?? (() => {}),
      )
      survey.files.push({ ...found, release, counts, surveySeconds: (performance.now() - started) / 1000 })
    })
  }
  return settled(survey, path)
}

/** All or nothing per path: half an archive would pass for the release. */
function settled(survey: SurveyedPath, path: string): SurveyedPath {
  if (survey.refused.length > 0) {
    const reason = 'not loaded, since another file of the same path is refused'
    survey.skipped.push(...survey.files.map(({ file }) => ({ file: file.label, reason })))
    survey.files = []
  } else if (survey.files.length === 0) {
    const unread = survey.skipped.map(({ file, reason }) => `${file}: ${reason}`).slice(0, 3)
    survey.refused.push({
      file: path.split(/[\\/]/).findLast((part) => part !== '') ?? path,
      reason: unread.length === 0 ? 'it holds no file' : `it holds nothing that can be loaded (${unread.join('; ')})`,
      remedy: `give one of: ${[...new Set(formats.map(({ title }) => title))].join(', ')}`,
    })
  }
  return survey
}

/** Finds the release of each file, those that print or name one first, so that their siblings can follow them. */
function placeFiles(
  recognised: readonly RecognisedFile[],
  manifest: Manifest | null,
  options: IngestOptions,
  survey: SurveyedPath,
): { found: RecognisedFile; release: ReleaseRecord }[] {
  const releases = new Map<RecognisedFile, ReleaseRecord>()
  for (const found of recognised) {
    refuseSync(survey, found.file, () => {
      const { file, format, head } = found
      const release = releaseOfFile({
        format,
        printed: format.printedEdition(head, file.name),
        names: file.names,
        manifest: file.stated?.release ?? null,
        given: options.release ?? null,
        described: manifest?.releases ?? [],
      })
      if (release !== null) releases.set(found, release)
    })
  }
  const placed: { found: RecognisedFile; release: ReleaseRecord }[] = []
  for (const found of recognised) {
    const release = releases.get(found) ?? releaseOfSibling(found, releases)
    if (release === null) refuseUnplaced(survey, found)
    else if (statedTwice(found, release, placed)) {
      const reason = `states the same as another file beside it, which is loaded: ${release.id} ${found.format.kind}`
      survey.skipped.push({ file: found.file.label, reason })
    } else placed.push({ found, release })
  }
  return placed
}

function releaseOfSibling(
  found: RecognisedFile,
  releases: ReadonlyMap<RecognisedFile, ReleaseRecord>,
): ReleaseRecord | null {
  const printed = found.format.printedEdition(found.head, found.file.name)
  for (const [sibling, release] of releases) {
    const beside = sibling.file.container === found.file.container
    const sameYear = printed.year === null || release.effectiveFrom.startsWith(String(printed.year))
    if (beside && sameYear && found.format.families.includes(release.family)) return release
  }
  return null
}

/** CMS ships the same table as csv and as text. Parts of one table share a layout, and are not the same. */
function statedTwice(
  found: RecognisedFile,
  release: ReleaseRecord,
  placed: readonly { found: RecognisedFile; release: ReleaseRecord }[],
): boolean {
  return placed.some(
    (one) =>
      one.release.id === release.id &&
      one.found.file.container === found.file.container &&
      one.found.format.kind === found.format.kind &&
      one.found.format !== found.format,
  )
}

function refuseUnplaced(survey: SurveyedPath, { file, format }: RecognisedFile): void {
  if (survey.refused.some((refusal) => refusal.file === file.label)) return
  survey.refused.push({
    file: file.label,
    reason: `nothing tells which release this ${format.title} belongs to`,
    remedy: `name it with --release, such as --release ${exampleOf(format.families[0] ?? 'EDITORIAL')}`,
  })
}

function exampleOf(family: string): string {
  const examples: Record<string, string> = {
    PFS: 'RVU26B',
    PTP_PRACTITIONER: 'PTP-PRACTITIONER-V301R0 or PTP-HOSPITAL-V301R0',
    MUE_PRACTITIONER: 'MUE-PRACTITIONER-2026Q2',
    OPPS: 'OPPS-2026-04',
    ASC: 'ASC-2026-04',
    ZIP: 'ZIP-2025Q4',
  }
  return examples[family] ?? 'EDITORIAL-2026, described in a manifest.json beside the file'
}

async function orRefuse(survey: SurveyedPath, file: InputFile, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    refuse(survey, file, error)
  }
}

function refuseSync(survey: SurveyedPath, file: InputFile, work: () => void): void {
  try {
    work()
  } catch (error) {
    refuse(survey, file, error)
  }
}

function refuse(survey: SurveyedPath, file: InputFile, error: unknown): void {
  if (!(error instanceof RefusedFileError)) throw error
  survey.refused.push({ file: file.label, reason: error.reason, remedy: error.remedy })
}
