import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { headBytes } from '../archive/file-shape.ts'
import type { InputFile } from '../archive/input-file.ts'
import { asRefusal } from '../archive/zip-archive.ts'
import type { Format, ParsedRow, RejectedCell } from '../format.ts'
import { describeUnread, detectFormat } from '../formats.ts'
import type { Progress, RejectedRow } from '../ingest-report.ts'
import type { CitedFile } from '../manifest.ts'
import { PtpSummarizer, type PtpSummary } from '../ptp/ptp-summary.ts'
import { headOfWorkbook } from '../reading/workbook.ts'
import { RefusedFileError, downloadAgain } from '../refused.ts'
import { refuseDefectiveText } from './text-defects.ts'

/** A file of a known layout whose bytes are whole. */
export interface RecognisedFile {
  file: InputFile
  format: Format
  sha256: string
  head: string
}

/** Reads a file's bytes once: hash, layout. A text is the reason why it is skipped. Throws `RefusedFileError`. */
export async function recognise(file: InputFile): Promise<RecognisedFile | string> {
  const { sha256, start, firstNul } = await hashed(file)
  if (file.stated !== null && file.stated.sha256 !== sha256) {
    throw new RefusedFileError(
      `${file.name} is not the file that the manifest names: its sha256 is ${sha256}`,
      'restore the file, or correct the manifest',
    )
  }
  const head =
    file.shape === 'workbook' ? await headOfWorkbook(file) : start.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '')
  const format = detectFormat(file.shape, head)
  if (format === null || (file.shape === 'text' && !head.includes('\n'))) refuseDefectiveText(start, file.shape)
  if (format === null) return describeUnread(file.shape, head)
  if (file.shape === 'text' && firstNul !== null) {
    throw new RefusedFileError(`a NUL byte stands at byte ${firstNul + 1}: the file is damaged`, downloadAgain)
  }
  if (file.stated !== null && file.stated.kind !== format.kind) {
    throw new RefusedFileError(
      `${file.name} holds ${format.kind}, and the manifest says ${file.stated.kind}`,
      'correct the kind in the manifest',
    )
  }
  return { file, format, sha256, head }
}

interface HashedBytes {
  sha256: string
  start: Buffer
  /** Offset of the first NUL byte; null without one. */
  firstNul: number | null
}

async function hashed(file: InputFile): Promise<HashedBytes> {
  const hash = createHash('sha256')
  const starts: Buffer[] = []
  let bytes = 0
  let crc = 0
  let firstNul: number | null = null
  try {
    for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      if (file.crc32 !== null) crc = crc32(chunk, crc)
      if (bytes < headBytes) starts.push(chunk)
      if (firstNul === null && chunk.includes(0)) firstNul = bytes + chunk.indexOf(0)
      bytes += chunk.length
    }
  } catch (error) {
    throw asRefusal(error)
  }
  if (file.crc32 !== null && crc !== file.crc32) {
    throw new RefusedFileError(`${file.name} does not have the checksum that its zip promises`, downloadAgain)
  }
  return { sha256: hash.digest('hex'), start: Buffer.concat(starts).subarray(0, headBytes), firstNul }
}

/** How many rows of what sort a file has; counted before anything is written. */
export interface RowCounts {
  read: number
  accepted: number
  rejected: number
  notes: number
  rejects: RejectedRow[]
  /** Of a PTP file, for the second pass. */
  ptp?: PtpSummary
}

const shownRejects = 20
const progressEvery = 20_000

/** Parses every row of a file and keeps nothing but counts and reasons. Throws `RefusedFileError` when no row is good. */
export async function countRows(
  { file, format, head }: RecognisedFile,
  cited: readonly CitedFile[],
  onReject: (row: RejectedRow) => void,
  onProgress: (progress: Progress) => void,
): Promise<RowCounts> {
  const counts: RowCounts = { read: 0, accepted: 0, rejected: 0, notes: 0, rejects: [] }
  const addReject = ({ row, reject }: { row: number; reject: RejectedCell }) => {
    const rejected = { line: row, ...reject }
    counts.rejected += 1
    if (counts.rejects.length < shownRejects) counts.rejects.push(rejected)
    onReject(rejected)
  }
  if (format.writes === 'ptp') {
    const summarizer = new PtpSummarizer()
    for await (const { lines, rejects } of format.batches(file)) {
      summarizer.add(lines)
      counts.accepted += lines.length
      counts.read += lines.length + rejects.length
      for (const reject of rejects) addReject(reject)
      onProgress({ file: file.label, phase: 'reading', rows: counts.read })
    }
    counts.ptp = summarizer.end()
  } else {
    const rows: AsyncGenerator<ParsedRow<unknown>> = format.rows(file, { head, cited })
    for await (const row of rows) {
      counts.read += 1
      if ('fact' in row) counts.accepted += 1
      else if ('note' in row) counts.notes += 1
      else addReject(row)
      if (counts.read % progressEvery === 0) onProgress({ file: file.label, phase: 'reading', rows: counts.read })
    }
  }
  if (counts.accepted > 0) return counts
  const [first] = counts.rejects
  const why = first === undefined ? 'it has no rows' : `line ${first.line}, ${first.column}: ${first.reason}`
  throw new RefusedFileError(
    `no row of this ${format.title} could be read (${why})`,
    'give the file as CMS publishes it',
  )
}
