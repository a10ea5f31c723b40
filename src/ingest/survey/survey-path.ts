import { openPath } from '../archive/open-paths.ts'
import { formats } from '../formats.ts'
import type { IngestOptions, RejectedRow, Skipped } from '../ingest-report.ts'
import type { Manifest, ReleaseRecord } from '../manifest.ts'
import { RefusedFileError, type Refusal } from '../refused.ts'
import { noRelease, placeFiles } from './place-files.ts'
import { type RecognisedFile, type RowCounts, countRows, recognise } from './survey-file.ts'

/** A file that can be loaded: every row has been read once and nothing is written yet. */
export interface SurveyedFile extends RecognisedFile {
  release: ReleaseRecord
  counts: RowCounts
  surveySeconds: number
}

/** What one given path holds, after the first pass. A refusal of any file refuses the path: `files` is empty then. */
export interface SurveyedPath {
  path: string
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
  const opened = await openPath(path)
  const { manifest, refusal } = opened
  const survey: SurveyedPath = {
    path,
    files: [],
    manifest,
    skipped: [],
    refused: refusal === null ? [] : [refusal],
    close: () => opened.close(),
  }
  const recognised: RecognisedFile[] = []
  for (const file of opened.files) {
    await orRefuse(survey, file.label, async () => {
      const found = await recognise(file)
      if (typeof found === 'string') survey.skipped.push({ file: file.label, reason: found })
      else recognised.push(found)
    })
  }
  const placed = placeFiles(recognised, manifest, options.release ?? null)
  survey.skipped.push(...placed.skipped)
  survey.refused.push(...placed.refused)
  for (const { found, release } of placed.files) {
    await orRefuse(survey, found.file.label, async () => {
      const started = performance.now()
      const counts = await countRows(
        found,
        manifest?.cited ?? [],
        (row) => onReject(found.file.label, row),
        (progress) => options.onProgress?.(progress),
      )
      // Asked last: a broken header is the better thing to be told.
      if (release === null) throw noRelease(found.format)
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
    const titles = formats.filter(({ method }) => method === 'TRANSCRIBED').map(({ title }) => title)
    survey.refused.push({
      file: path.split(/[\\/]/).findLast((part) => part !== '') ?? path,
      reason: unread.length === 0 ? 'it holds no file' : `it holds nothing that can be loaded (${unread.join('; ')})`,
      remedy: `give a file, zip or folder with one of: ${titles.join(', ')}`,
    })
  }
  return survey
}

async function orRefuse(survey: SurveyedPath, file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof RefusedFileError)) throw error
    survey.refused.push({ file, reason: error.reason, remedy: error.remedy })
  }
}
