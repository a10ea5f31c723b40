import type { PublishedFigure } from '../code/code.ts'
import type { CitationRef } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { releaseInForce } from '../provenance/release-in-force.ts'
import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { Conflict } from './conflict.ts'

/** What CMS's file says on the matter of a published figure. */
export interface CmsStatement {
  readonly value: string
  readonly citations: readonly CitationRef[]
  /** What a user should do about the difference. */
  readonly advice: string
}

/**
 * Holds a published figure against CMS's file. They conflict when their values differ;
 * equal values agree and give null. The CMS file in force (rank 1) outranks a page (rank 4).
 */
export function publishedFigureConflict(figure: PublishedFigure, cms: CmsStatement): Conflict | null {
  if (figure.value === cms.value) return null
  return {
    code: figure.code,
    predicate: figure.predicate,
    sides: [
      { value: cms.value, citations: cms.citations },
      { value: figure.value, citations: figure.citations },
    ],
    decidedBy: 'The CMS file in force (rank 1) outranks a published page (rank 4).',
    advice: cms.advice,
  }
}

/**
 * Whether a figure speaks of a date of service: the release in force on the day of the statement
 * must be the one in force on the date. Last year's price does not contradict this year's page.
 */
export function speaksOf(
  figure: PublishedFigure,
  registry: Registry,
  family: ReleaseFamily,
  kind: FactKind,
  on: ServiceDate,
): boolean {
  const then = releaseInForce(registry.loaded, family, figure.statedOn, kind)
  return then !== null && then.key === releaseInForce(registry.loaded, family, on, kind)?.key
}
