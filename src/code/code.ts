import { z } from 'zod'
import type { CitationRef, FactMethod, FactShape } from '../provenance/provenance.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'

/** A CPT or HCPCS Level II code. `gloss` is this project's own wording; `title` the official text, HCPCS Level II only (never AMA or ADA text). */
export interface Code {
  readonly typename: 'Code'
  readonly id: string
  readonly code: string
  readonly system: 'CPT' | 'HCPCS_II'
  readonly gloss: string | null
  readonly title: string | null
  readonly glossCitations: readonly CitationRef[]
}

export const statementKind = z.enum([
  'REQUIREMENT',
  'DENIAL_REASON',
  'QUESTION',
  'COVERAGE_NOTE',
  'MODIFIER_NOTE',
  'DOCUMENTATION_FLAG',
])
export type StatementKind = z.output<typeof statementKind>

/** One editorial statement about a code, in own words, citing the page it rests on and the file that holds it. */
export interface Statement extends FactShape {
  readonly typename: 'Statement'
  readonly code: string
  readonly slug: string
  readonly kind: StatementKind
  readonly text: string
  /** The answer, when the statement is a question. */
  readonly answer: string | null
  /** The modifiers that a modifier note is about. */
  readonly modifiers: readonly string[]
}

export const relationKind = z.enum([
  'SAME_FAMILY',
  'SAME_DONOR',
  'BONE_ONLY_COUNTERPART',
  'OSTEOCUTANEOUS_COUNTERPART',
  'MUTUALLY_EXCLUSIVE',
])

/** A code that another is related to, and why. */
export interface RelatedCode {
  readonly code: string
  readonly kind: z.output<typeof relationKind>
  readonly why: string
  readonly method: FactMethod
  readonly citations: readonly CitationRef[]
}

export const publishedPredicate = z.enum([
  'WORK_RVU',
  'PE_RVU',
  'MP_RVU',
  'TOTAL_RVU',
  'NATIONAL_PAYMENT',
  'GLOBAL_DAYS',
  'OFFICE_PAYMENT',
  'HOPD_RATE',
  'HOPD_APC',
  'ASC_RATE',
  'ASC_INDICATOR',
])

/** A figure that an editorial page prints about a code, to be held against CMS's files. */
export interface PublishedFigure {
  readonly code: string
  readonly predicate: z.output<typeof publishedPredicate>
  readonly value: string
  readonly statedOn: ServiceDate
  readonly citations: readonly CitationRef[]
}
