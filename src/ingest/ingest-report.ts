import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { Refusal } from './refused.ts'

/** A row that was not taken: `line` as the file counts it (physical line, sheet row, item). */
export interface RejectedRow {
  line: number
  column: string
  reason: string
}

/** What a file's rows did to the graph. They add up to `accepted`, but for `removed`, which are facts without a row. */
export interface Changes {
  new: number
  changed: number
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
  seconds: number
  rowsPerSecond: number
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
  onProgress?: ((progress: Progress) => void) | undefined
}

export const noChanges: Changes = { new: 0, changed: 0, recited: 0, unchanged: 0, outranked: 0, removed: 0 }
