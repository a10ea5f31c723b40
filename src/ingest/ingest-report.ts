import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { Refusal } from './refused.ts'

/** A row that was not taken: `line` as the file counts it (physical line, sheet row, item). */
export interface RejectedRow {
  line: number
  column: string
  reason: string
}

/** What a file's rows did to the graph. They add up to `accepted`, but for `ended` and `removed`, which are facts without a row. */
export interface Changes {
  new: number
  changed: number
  /** Facts of older releases that this one, which states its part whole, states no more: they stood until it. */
  ended: number
  /** Unchanged facts that are cited from this file now instead of from an extract. */
  recited: number
  unchanged: number
  /** Rows of an extract that a whole file of the release contradicts or does not state: that one stands. */
  outranked: number
  /** Facts that only an extract, or an earlier state of this file, stated. */
  removed: number
}

/** What became of one file. `read` = accepted + rejected + duplicates + notes. */
export interface Receipt extends Changes {
  file: string
  sha256: string
  format: string
  kind: FactKind
  release: string
  extract: boolean
  read: number
  accepted: number
  rejected: number
  /** The first twenty. */
  rejects: RejectedRow[]
  /** Rows that repeat a row of the same file word for word. */
  duplicates: number
  /** Rows of prose under a table. */
  notes: number
  /** An earlier run stopped in the middle of this file: what it had written counts as unchanged here, and the rest was added. */
  resumed: boolean
  /** When the ingest began, as an ISO instant; null where the caller told none. */
  startedAt: string | null
  programVersion: string
  seconds: number
  rowsPerSecond: number
  /** The most memory that this process has held so far; the embedded engine has a process of its own. */
  peakMemoryMegabytes: number
}

export interface Skipped {
  file: string
  reason: string
}

export interface IngestReport {
  receipts: Receipt[]
  skipped: Skipped[]
  refused: Refusal[]
}

export interface Progress {
  file: string
  phase: 'reading' | 'writing'
  rows: number
  /** Rows to come in all; known while writing. */
  total?: number
}

export interface IngestOptions {
  /** Release id for files that do not say theirs, such as `RVU26B`. */
  release?: string | undefined
  /** The day on which the files were fetched, as YYYY-MM-DD. */
  retrievedOn?: string | undefined
  /** Where every rejected row is written, one JSON object a line. */
  rejectsFile?: string | undefined
  /** When the ingest begins, as an ISO instant, for the receipts: nothing below the command line asks a clock. */
  startedAt?: string | undefined
  /** Trust no digest of stored PTP edits: read every edit back and compare it. */
  audit?: boolean | undefined
  /** Only files of these kinds are loaded, and only their releases are noted; absent: all. */
  kinds?: readonly FactKind[] | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

export const noChanges: Changes = { new: 0, changed: 0, ended: 0, recited: 0, unchanged: 0, outranked: 0, removed: 0 }
