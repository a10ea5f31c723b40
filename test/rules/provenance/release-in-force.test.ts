import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../../src/provenance/coverage.ts'
import type { Release } from '../../../src/provenance/provenance.ts'
import { type LoadedRelease, releaseInForce } from '../../../src/provenance/release-in-force.ts'
import { quarterSpan, serviceDate } from '../../../src/vocabulary/service-date.ts'

function loaded(key: string, year: number, quarter: 1 | 2 | 3 | 4, more: Partial<Release> = {}): LoadedRelease {
  const span = quarterSpan(year, quarter)
  const release: Release = {
    typename: 'Release',
    id: `Release:${key}`,
    key,
    family: 'PFS',
    edition: key,
    effectiveFrom: span.from,
    effectiveTo: span.to,
    publishedOn: null,
    supersedes: [],
    source: {
      typename: 'Source',
      id: 'Source:CMS-PFS',
      key: 'CMS-PFS',
      name: 'CMS',
      authority: 'CMS_FILE',
      rank: 1,
      url: null,
    },
    ...more,
  }
  return { release, kinds: new Set(['FEE_SCHEDULE']) }
}

const day = (text: string) => serviceDate.parse(text)

describe('the release in force', () => {
  test('both ends of its quarter are inclusive', () => {
    const all = [loaded('RVU25D', 2025, 4), loaded('RVU26B', 2026, 2)]
    expect(releaseInForce(all, 'PFS', day('2025-10-01'))?.key).toBe('RVU25D')
    expect(releaseInForce(all, 'PFS', day('2025-12-31'))?.key).toBe('RVU25D')
    expect(releaseInForce(all, 'PFS', day('2026-01-01'))).toBeNull()
    expect(releaseInForce(all, 'PFS', day('2026-03-31'))).toBeNull()
    expect(releaseInForce(all, 'PFS', day('2026-04-01'))?.key).toBe('RVU26B')
  })

  test('a loaded correction stands in for what it supersedes', () => {
    const all = [loaded('RVU24A', 2024, 1), loaded('RVU24AR', 2024, 1, { supersedes: ['RVU24A'] })]
    expect(releaseInForce(all, 'PFS', day('2024-02-01'))?.key).toBe('RVU24AR')
  })

  test('a release without the wanted kind is not in force for it', () => {
    expect(releaseInForce([loaded('RVU26B', 2026, 2)], 'PFS', day('2026-05-08'), 'GPCI')).toBeNull()
  })
})

describe('coverage', () => {
  const all = [loaded('RVU25D', 2025, 4), loaded('RVU26B', 2026, 2)]

  test('CURRENT in its quarter, STALE after it, NO_DATA before the first', () => {
    expect(coverageOf(all, 'PFS', day('2026-05-08'))).toMatchObject({ status: 'CURRENT', release: { key: 'RVU26B' } })
    expect(coverageOf(all, 'PFS', day('2026-03-10'))).toMatchObject({ status: 'STALE', release: { key: 'RVU25D' } })
    expect(coverageOf(all, 'PFS', day('2026-07-01'))).toMatchObject({ status: 'STALE', release: { key: 'RVU26B' } })
    expect(coverageOf(all, 'PFS', day('2025-09-30'))).toMatchObject({ status: 'NO_DATA', release: null })
    expect(coverageOf([], 'PFS', day('2026-05-08'))).toMatchObject({ status: 'NO_DATA', release: null })
  })

  test('tables whose rows carry dates cover the past too', () => {
    expect(coverageOf(all, 'PFS', day('2016-06-30'), { datedRows: true })).toMatchObject({ status: 'CURRENT' })
    expect(coverageOf(all, 'PFS', day('2026-07-01'), { datedRows: true })).toMatchObject({ status: 'STALE' })
  })
})
