import type { Graph } from '../graph/graph.ts'
import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import type { InputFile } from './archive/input-file.ts'
import type { CitedFile } from './manifest.ts'
import type { PtpBatch } from './ptp/ptp-line.ts'
import type { PtpEdit } from './ptp/ptp.row.ts'
import type { WrittenPtp } from './ptp/write-ptp.ts'
import type { SurveyedFile } from './survey/survey-path.ts'
import type { FactStore } from './write/fact-store.ts'
import type { FileStanding, KnownFile } from './write/file-standing.ts'
import type { Written } from './write/write-facts.ts'

/** Values as the graph holds them: text, truth, whole numbers, lists of text; null where the file says nothing. */
export type Scalars = Record<string, string | boolean | number | null | string[]>

/** What one row of a file states, without its provenance. */
export interface StatedFact {
  /** What makes the fact unique within its release: `45378:53`, `13202-01`. */
  naturalKey: string
  values: Scalars
  /** Of the node that the fact is about (code and system, locality and its name). Not part of the fact's digest. */
  about: Scalars
}

/** Why a row is not taken. */
export interface RejectedCell {
  column: string
  reason: string
}

/** One row as a parser gives it: a fact with its row number, a reason to reject it, or prose that is no row at all. */
export type ParsedRow<V> =
  | { row: number; fact: V }
  | { row: number; reject: RejectedCell }
  | { row: number; note: true }

/** What a file itself says about its edition; null where it prints nothing. */
export interface PrintedEdition {
  family: ReleaseFamily | null
  year: number | null
  /** Calendar quarter in which the edition takes effect. */
  quarter: 1 | 2 | 3 | 4 | null
  publishedOn: string | null
}

/** What a parser may ask about the file it reads. */
export interface ReadContext {
  /** First 64 KB of a text (latin-1), or the first rows of a workbook, one line per row and tabs between cells. */
  head: string
  /** Files that may be cited though they are not shipped, from the manifest. */
  cited: readonly CitedFile[]
}

interface AnyFormat {
  /** As people know it: `PPRRVU csv`. */
  title: string
  kind: FactKind
  /** Releases that such a file can belong to. Empty: whatever the manifest says. */
  families: readonly ReleaseFamily[]
  shape: 'text' | 'workbook'
  method: 'TRANSCRIBED' | 'EDITORIAL'
  /** `line`, `item`, or null for the sheet's name. */
  rowLabel: string | null
  /** Whether the head of a file is in this layout. A file with a broken header is still recognised, so that it can be refused by name. */
  detect(head: string): boolean
  printedEdition(head: string, name: string): PrintedEdition
}

/** A layout whose rows are facts with keys of their own. */
export interface FactFormat extends AnyFormat {
  writes: 'facts'
  store: FactStore
  rows(file: InputFile, context: ReadContext): AsyncGenerator<ParsedRow<StatedFact>>
}

/** PTP edits: a multiset of relationships, grouped by column-one code. */
export interface PtpFormat extends AnyFormat {
  writes: 'ptp'
  rows(file: InputFile, context: ReadContext): AsyncGenerator<ParsedRow<PtpEdit>>
  /** The same rows, thousands at a time and not taken apart. */
  batches(file: InputFile): AsyncGenerator<PtpBatch>
}

/** A layout that is written in its own way, such as edges and facts from one file. */
export interface OwnFormat extends AnyFormat {
  writes: 'own'
  rows(file: InputFile, context: ReadContext): AsyncGenerator<ParsedRow<unknown>>
  write: OwnWriter
}

/** Second pass over a file in its layout's own way; `onRows` is told how many rows are done. */
export type OwnWriter = (
  graph: Graph,
  source: SurveyedFile,
  standing: FileStanding,
  known: readonly KnownFile[],
  onRows: (rows: number) => void,
) => Promise<Written | WrittenPtp>

export type Format = FactFormat | PtpFormat | OwnFormat

/** An edition of which the file prints nothing. */
export const nothingPrinted: PrintedEdition = { family: null, year: null, quarter: null, publishedOn: null }
