import type { Release } from '../../../src/provenance/provenance.ts'
import type { ReleaseFamily } from '../../../src/vocabulary/release-family.ts'

/** A release of a family that is like any other but for its span. */
export function releaseFor(family: ReleaseFamily, span: Pick<Release, 'effectiveFrom' | 'effectiveTo'>): Release {
  const source = { name: 'CMS', authority: 'CMS_FILE', rank: 1, url: null }
  return {
    typename: 'Release',
    id: `Release:${family}-${span.effectiveFrom}`,
    key: `${family}-${span.effectiveFrom}`,
    family,
    edition: 'an edition',
    ...span,
    publishedOn: null,
    supersedes: [],
    source: { typename: 'Source', id: 'Source:CMS', key: 'CMS', ...source },
  }
}
