import type { Graph } from '../../graph/graph.ts'
import type { IngestOptions, Receipt } from '../ingest-report.ts'
import type { Manifest } from '../manifest.ts'
import { writePtp } from '../ptp/write-ptp.ts'
import { sheetsOf } from '../reading/workbook.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import { bumpGraphVersion, completeSourceFile, knownFiles, mergeSourceFile } from './bookkeeping.queries.ts'
import { type FileStanding, standingOf } from './file-standing.ts'
import { mergeReleaseRecords } from './merge-release-records.ts'
import { type Written, writeFacts } from './write-facts.ts'

/** Version of the graph's shape; a store of another version is to be built anew. */
const modelVersion = 1

/** Loads one surveyed file: its release, itself, its facts; last of all it becomes complete and the graph's version moves. */
export async function writeFile(
  graph: Graph,
  source: SurveyedFile,
  manifest: Manifest | null,
  options: IngestOptions,
): Promise<Receipt> {
  const started = performance.now()
  const known = await graph.run(knownFiles, {})
  const standing = standingOf(source, known)
  // An extract that is loaded has had its say; a whole file since may rightly have replaced some of it.
  if (standing.loaded && standing.extract) return receiptOf(source, standing, unchanged(source), secondsSince(started))
  await mergeReleaseRecords(graph, [source.release])
  if (!standing.loaded)
    await graph.write(async (tx) => tx.run(mergeSourceFile, await fileRecord(source, standing, options)))
  const written = await writeRows(graph, source, standing, manifest, known, options)
  const { removed, new: created, changed, recited } = written.changes
  if (!standing.loaded || created + changed + recited + removed > 0) {
    const rows = source.counts.accepted - written.duplicates - written.contradictions.length
    await graph.write(async (transaction) => {
      await transaction.run(completeSourceFile, { sha256: source.sha256, rows })
      await transaction.run(bumpGraphVersion, { modelVersion })
    })
    await graph.checkpoint()
  }
  return receiptOf(source, standing, written, secondsSince(started))
}

async function writeRows(
  graph: Graph,
  source: SurveyedFile,
  standing: FileStanding,
  manifest: Manifest | null,
  known: Parameters<typeof writePtp>[3],
  options: IngestOptions,
): Promise<Written> {
  const { format, file, counts } = source
  const onRows = (rows: number) =>
    options.onProgress?.({ file: file.label, phase: 'writing', rows, total: counts.read })
  if (format.writes === 'own') return format.write(graph, source, standing, known, onRows)
  if (format.writes === 'ptp') return writePtp(graph, { ...source, format }, standing, known, onRows)
  return writeFacts(graph, { ...source, format }, standing, manifest?.cited ?? [], onRows)
}

async function fileRecord(source: SurveyedFile, { extract }: FileStanding, options: IngestOptions) {
  const { file, format, sha256, release } = source
  const { stated } = file
  const rowLabel = format.rowLabel ?? `sheet "${(await sheetsOf(file))[0]?.name ?? ''}", row`
  return {
    sha256,
    release: release.id,
    retrievedOn: stated?.retrievedOn ?? options.retrievedOn ?? null,
    props: {
      name: file.name,
      kind: format.kind,
      bytes: file.bytes,
      extract,
      extractOf: stated?.extractOf?.name ?? null,
      extractOfSha256: stated?.extractOf?.sha256 ?? null,
      url: stated?.url ?? null,
      rowLabel,
    },
  }
}

function unchanged({ counts }: SurveyedFile): Written {
  const changes = { new: 0, changed: 0, recited: 0, unchanged: counts.accepted, outranked: 0, removed: 0 }
  return { changes, duplicates: 0, contradictions: [] }
}

const shownRejects = 20

function receiptOf(source: SurveyedFile, standing: FileStanding, written: Written, writeSeconds: number): Receipt {
  const { counts, file, format, release, sha256 } = source
  const { changes, duplicates, contradictions } = written
  const seconds = source.surveySeconds + writeSeconds
  return {
    file: file.label,
    sha256,
    format: format.title,
    kind: format.kind,
    release: release.id,
    extract: standing.extract,
    read: counts.read,
    accepted: counts.accepted - duplicates - contradictions.length,
    rejected: counts.rejected + contradictions.length,
    rejects: [...counts.rejects, ...contradictions].slice(0, shownRejects),
    duplicates,
    notes: counts.notes,
    ...changes,
    seconds: Math.round(seconds * 100) / 100,
    rowsPerSecond: Math.round(counts.read / Math.max(seconds, 0.001)),
  }
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000
}
