import type { Graph } from '../graph/graph.ts'
import type { IngestOptions, IngestReport, Receipt, RejectedRow } from './ingest-report.ts'
import type { Manifest } from './manifest.ts'
import { RejectLog } from './reject-log.ts'
import { type SurveyedFile, type SurveyedPath, surveyPath } from './survey/survey-path.ts'
import { refuseUnusedRelease } from './survey/unused-release.ts'
import { lockStore } from './write/ingest-lock.ts'
import { mergeManifestRecords } from './write/merge-release-records.ts'
import { writeRelease } from './write/write-release.ts'

export type { IngestOptions, IngestReport, Progress, Receipt } from './ingest-report.ts'

/**
 * Loads CMS releases and editorial files from zips, files and folders into a graph whose schema is defined.
 *
 * Pass one reads and judges every row of every path and writes nothing; a path with a refused file is left out whole.
 * Pass two writes what differs, the oldest release first. Files that cannot be loaded are values in the report; errors
 * of the graph are thrown, and loading again takes up where it stopped. The files of a release become visible together.
 */
export async function ingest(
  graph: Graph,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestReport> {
  const report: IngestReport = { receipts: [], skipped: [], refused: [] }
  const rejects = new RejectLog(options.rejectsFile)
  const surveys: SurveyedPath[] = []
  try {
    for (const path of paths) {
      surveys.push(await surveyPath(path, options, (file, row) => rejects.add(file, row)))
    }
    refuseUnusedRelease(surveys, options.release)
    report.skipped.push(...surveys.flatMap((survey) => survey.skipped))
    report.refused.push(...surveys.flatMap((survey) => survey.refused))
    rejects.flush()
    const onReject = (label: string, row: RejectedRow) => rejects.add(label, row)
    report.receipts.push(...(await writeAll(graph, surveys, options, onReject)))
    return report
  } finally {
    rejects.close()
    for (const survey of surveys) survey.close()
  }
}

/** Second pass, while no other ingest writes to the store. */
async function writeAll(
  graph: Graph,
  surveys: readonly SurveyedPath[],
  options: IngestOptions,
  onReject: (label: string, row: RejectedRow) => void,
): Promise<Receipt[]> {
  const receipts: Receipt[] = []
  const files = surveys.flatMap(({ files: found, manifest }) => {
    const wanted = found.filter(({ format }) => options.kinds?.includes(format.kind) ?? true)
    const noted = manifest && ofKinds(manifest, wanted, options.kinds)
    return wanted.map((source) => ({ source, manifest: noted }))
  })
  if (files.length === 0) return receipts
  const lock = await lockStore(graph)
  try {
    for (const manifest of new Set(files.map((file) => file.manifest))) {
      if (manifest !== null) await mergeManifestRecords(graph, manifest)
    }
    const byRelease = Map.groupBy(
      files.toSorted((a, b) => inOrder(a.source, b.source)),
      ({ source }) => source.release.id,
    )
    for (const ofRelease of byRelease.values()) {
      lock.check()
      receipts.push(...(await writeRelease(graph, ofRelease, options, onReject)))
    }
    return receipts
  } finally {
    await lock.release()
  }
}

/** A manifest without the releases that none of the wanted files and no cited one belongs to. */
function ofKinds(manifest: Manifest, wanted: readonly SurveyedFile[], kinds: IngestOptions['kinds']): Manifest {
  if (kinds === undefined) return manifest
  const used = new Set([...wanted.map(({ release }) => release.id), ...manifest.cited.map(({ release }) => release)])
  return { ...manifest, releases: manifest.releases.filter(({ id }) => used.has(id)) }
}

/**
 * Older releases first, so that "first stated by" is right; then by release, extracts before what they are of, and parts of a
 * table by name.
 */
function inOrder(a: SurveyedFile, b: SurveyedFile): number {
  const of = ({ release, file }: SurveyedFile) =>
    `${release.effectiveFrom} ${release.id} ${file.stated?.extract === true ? 0 : 1} ${file.name.toLowerCase()}`
  return of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0
}
