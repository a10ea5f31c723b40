import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'

/** Who publishes: lower rank wins where sources disagree (1 CMS file in force … 5 this project's own note). */
export interface Source {
  readonly typename: 'Source'
  readonly id: string
  readonly key: string
  readonly name: string
  readonly authority: string
  readonly rank: number
  readonly url: string | null
}

/** A dated edition. `effectiveTo` null: open. */
export interface Release {
  readonly typename: 'Release'
  readonly id: string
  readonly key: string
  readonly family: ReleaseFamily
  readonly edition: string
  readonly effectiveFrom: ServiceDate
  readonly effectiveTo: ServiceDate | null
  readonly publishedOn: ServiceDate | null
  readonly supersedes: readonly string[]
  readonly source: Source
}

/** A file's bytes, named by their sha256. `kind` null: cited, not loaded. */
export interface SourceFile {
  readonly typename: 'SourceFile'
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly kind: FactKind | null
  readonly bytes: number
  readonly rows: number | null
  /** Rows of it that could not be read and are not in the graph. */
  readonly rejected: number
  readonly retrievedOn: ServiceDate | null
  readonly extract: boolean
  readonly extractOf: string | null
  readonly extractOfSha256: string | null
  readonly url: string | null
  readonly rowLabel: string
  readonly complete: boolean
  readonly release: string
}

export type FactMethod = 'TRANSCRIBED' | 'DERIVED' | 'EDITORIAL'

/**
 * Where something is stated, before it is looked up: a file and a row of it, or a release and a place in words.
 * One of `file` and `release` is always there; both where one file serves several releases.
 */
export interface CitationRef {
  readonly file?: string | null
  readonly row?: number | null
  readonly release?: string
  /** Place in words (a section's name), put before the row. */
  readonly place?: string | null
  readonly quote?: string
}

/** What every fact has: its id, how it came about, when it holds (null: as its release), and who says so. */
export interface FactShape {
  readonly typename: string
  readonly id: string
  readonly method: FactMethod
  readonly release: string
  readonly validFrom?: ServiceDate | null
  readonly validTo?: ServiceDate | null
  readonly citations: readonly CitationRef[]
}
