import { writeFile as writeTextFile } from 'node:fs/promises'
import type { Graph } from '../graph/graph.ts'
import type { IngestOptions, IngestReport, RejectedRow } from './ingest-report.ts'
import { type SurveyedFile, type SurveyedPath, surveyPath } from './survey/survey-path.ts'
import { mergeManifestRecords } from './write/merge-release-records.ts'
import { writeFile } from './write/write-file.ts'

export type { IngestOptions, IngestReport, Progress, Receipt } from './ingest-report.ts'

/**
 * Loads CMS releases and editorial files from zips, files and folders into a graph whose schema is defined.
 *
 * Pass one reads and judges every row of every path and writes nothing; a path with a refused file is left out whole.
 * Pass two writes what differs, the oldest release first. Files that cannot be loaded are values in the report; errors
 * of the graph are thrown, and loading again takes up where it stopped.
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
      const survey = await surveyPath(path, options, (file, row) => rejects.add(file, row))
      surveys.push(survey)
      report.skipped.push(...survey.skipped)
      report.refused.push(...survey.refused)
    }
    await rejects.write()
    for (const { manifest, files } of surveys) {
      if (manifest !== null && files.length > 0) await mergeManifestRecords(graph, manifest)
    }
    const files = surveys.flatMap((survey) => survey.files.map((file) => ({ file, manifest: survey.manifest })))
    for (const { file, manifest } of files.toSorted((a, b) => inOrder(a.file, b.file))) {
      report.receipts.push(await writeFile(graph, file, manifest, options))
    }
    return report
  } finally {
    for (const survey of surveys) survey.close()
  }
}

/** Older releases first, so that "first stated by" is right; then by release, and parts of a table by name. */
function inOrder(a: SurveyedFile, b: SurveyedFile): number {
  const of = ({ release, file }: SurveyedFile) => `${release.effectiveFrom} ${release.id} ${file.name.toLowerCase()}`
  return of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0
}

/** Every rejected row, one JSON object a line, where the caller asked for it. */
class RejectLog {
  readonly #path: string | undefined
  readonly #lines: string[] = []

  constructor(path: string | undefined) {
    this.#path = path
  }

  add(file: string, row: RejectedRow): void {
    if (this.#path !== undefined) this.#lines.push(`${JSON.stringify({ file, ...row })}\n`)
  }

  async write(): Promise<void> {
    if (this.#path !== undefined) await writeTextFile(this.#path, this.#lines.join(''))
  }
}
