import type { Graph, WriteTransaction } from '../../graph/graph.ts'
import { type Changes, type IngestOptions, type Receipt, type RejectedRow, noChanges } from '../ingest-report.ts'
import type { Manifest } from '../manifest.ts'
import { countPtpEdits } from '../ptp/count-ptp-edits.ts'
import { type WrittenPtp, writePtp } from '../ptp/write-ptp.ts'
import { firstSheet } from '../reading/workbook.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import {
  bumpGraphVersion,
  completeSourceFile,
  knownFiles,
  mergeReceipt,
  mergeSourceFile,
} from './bookkeeping.queries.ts'
import { type FileStanding, type KnownFile, standingOf } from './file-standing.ts'
import { mergeReleaseRecords } from './merge-release-records.ts'
import { receiptOf, receiptRecord } from './receipt-of.ts'
import { type Written, writeFacts } from './write-facts.ts'

/** Version of the graph's shape; a store of another version is to be built anew. */
const modelVersion = 1

/**
 * Fewer changes stay in the embedded engine's log, from which they are read when the store is opened; a checkpoint writes the
 * whole store.
 */
const checkpointFrom = 10_000

/** A file to load, with the manifest of the path that it came by. */
export interface FileToWrite {
  source: SurveyedFile
  manifest: Manifest | null
}

interface WrittenFile {
  receipt: Receipt
  touched: ReadonlySet<string>
  /** The last changes, to be seen together with the release. */
  finish: ((transaction: WriteTransaction) => Promise<void>) | null
  /** Links the file to its release, where that could not be done before: see `register`. */
  lateRecord: FileRecord | null
  /** Whether there is anything to be told: a file that was loaded and changed nothing is left alone. */
  isNews: boolean
}

/**
 * Loads the surveyed files of one release: first all are known, then every row is written, and in one last transaction all
 * become complete and the graph's version moves. Whoever reads meanwhile sees the release as before, or not yet.
 */
export async function writeRelease(
  graph: Graph,
  files: readonly FileToWrite[],
  options: IngestOptions,
  onReject: (file: string, row: RejectedRow) => void,
): Promise<Receipt[]> {
  const written: WrittenFile[] = []
  const before = await graph.run(knownFiles, {})
  const toLoad = files.filter(({ source }) => !isSettledExtract(standingOf(source, before)))
  if (toLoad.length > 0)
    await mergeReleaseRecords(
      graph,
      toLoad.map(({ source }) => source.release),
    )
  const records = new Map<SurveyedFile, FileRecord | null>()
  for (const { source } of toLoad) records.set(source, await register(graph, source, before, options))
  for (const [index, file] of files.entries()) {
    const lateRecord = records.get(file.source) ?? null
    const isResumed = before.some(
      ({ sha256, release, complete }) =>
        sha256 === file.source.sha256 && release === file.source.release.id && !complete,
    )
    const earlier = files.slice(0, index).map(({ source }) => source)
    written.push({ ...(await writeFile(graph, file, isResumed, earlier, options, onReject)), lateRecord })
  }
  await countTouched(graph, files, written)
  const news = written.filter(({ isNews }) => isNews)
  if (news.length > 0) {
    await graph.write(async (transaction) => {
      for (const { receipt, lateRecord, finish } of news) {
        await finish?.(transaction)
        if (lateRecord !== null) await transaction.run(mergeSourceFile, lateRecord)
        await transaction.run(completeSourceFile, {
          sha256: receipt.sha256,
          rows: receipt.accepted,
          rejected: receipt.rejected,
        })
        await transaction.run(mergeReceipt, receiptRecord(receipt))
      }
      await transaction.run(bumpGraphVersion, { modelVersion })
    })
    const changes = news.reduce((sum, { receipt }) => sum + changesOf(receipt), 0)
    if (changes >= checkpointFrom) await graph.checkpoint()
  }
  return written.map(({ receipt }) => receipt)
}

/** An extract that is loaded has had its say; a whole file since may rightly have replaced some of it. */
function isSettledExtract({ loaded, extract }: FileStanding): boolean {
  return loaded && extract
}

/**
 * Makes a file known, not complete yet. The same bytes may be complete in another release already; then the link to this one
 * waits for the last transaction and is returned.
 */
async function register(
  graph: Graph,
  source: SurveyedFile,
  known: readonly KnownFile[],
  options: IngestOptions,
): Promise<FileRecord | null> {
  const standing = standingOf(source, known)
  if (standing.loaded) return null
  const record = await fileRecord(source, standing, options)
  if (known.some(({ sha256, complete }) => sha256 === source.sha256 && complete)) return record
  await graph.write((transaction) => transaction.run(mergeSourceFile, record))
  return null
}

async function writeFile(
  graph: Graph,
  { source, manifest }: FileToWrite,
  isResumed: boolean,
  earlier: readonly SurveyedFile[],
  options: IngestOptions,
  onReject: (file: string, row: RejectedRow) => void,
): Promise<Omit<WrittenFile, 'lateRecord'>> {
  const started = performance.now()
  const known = await graph.run(knownFiles, {})
  const standing = standingOf(source, known)
  const written = isSettledExtract(standing)
    ? unchanged(source)
    : await writeRows(graph, source, standing, manifest, known, earlier, options)
  for (const row of written.contradictions) onReject(source.file.label, row)
  const receipt = { ...receiptOf(source, standing, written, secondsSince(started), options), resumed: isResumed }
  const isNews = !standing.loaded || changesOf(written.changes) > 0
  const touched: ReadonlySet<string> = isPtp(written) ? written.touched : new Set()
  return { receipt, isNews, touched, finish: written.finish ?? null }
}

function isPtp(written: Written | WrittenPtp): written is WrittenPtp {
  return 'touched' in written
}

/** Writes the edit counts of codes once per release, since the parts of a table touch the same codes. */
async function countTouched(
  graph: Graph,
  files: readonly FileToWrite[],
  written: readonly WrittenFile[],
): Promise<void> {
  const family = files[0]?.source.release.family
  if (family !== 'PTP_PRACTITIONER' && family !== 'PTP_HOSPITAL') return
  const isResumed = written.some(({ receipt }) => receipt.resumed)
  await countPtpEdits(graph, family, isResumed ? null : new Set(written.flatMap(({ touched }) => [...touched])))
}

/** How many facts were written, in whatever way. */
function changesOf({ new: created, changed, ended, recited, removed }: Changes): number {
  return created + changed + ended + recited + removed
}

async function writeRows(
  graph: Graph,
  source: SurveyedFile,
  standing: FileStanding,
  manifest: Manifest | null,
  known: readonly KnownFile[],
  written: readonly SurveyedFile[],
  options: IngestOptions,
): Promise<Written | WrittenPtp> {
  const { format, file, counts } = source
  const onRows = (rows: number) =>
    options.onProgress?.({ file: file.label, phase: 'writing', rows, total: counts.read })
  if (format.writes === 'own') return format.write(graph, source, standing, known, onRows)
  if (format.writes === 'ptp') {
    return writePtp(graph, { ...source, format }, standing, known, { audit: options.audit === true, written, onRows })
  }
  return writeFacts(
    graph,
    { ...source, format },
    standing,
    manifest?.cited ?? [],
    onRows,
    answersAlready(source, known),
  )
}

type FileRecord = Awaited<ReturnType<typeof fileRecord>>

/** Whether facts of this kind of the release are seen by readers: an extract of it is loaded, or an earlier state. */
function answersAlready({ format, release }: SurveyedFile, known: readonly KnownFile[]): boolean {
  return known.some((file) => file.complete && file.release === release.id && file.kind === format.kind)
}

async function fileRecord(source: SurveyedFile, { extract }: FileStanding, options: IngestOptions) {
  const { file, format, sha256, release } = source
  const { stated } = file
  const rowLabel = format.rowLabel ?? `sheet "${(await firstSheet(file)).name}", row`
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
  return { changes: { ...noChanges, unchanged: counts.accepted }, duplicates: 0, contradictions: [] }
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000
}
