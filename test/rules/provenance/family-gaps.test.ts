import { expect, test } from 'vitest'
import { familyGaps } from '../../../src/provenance/family-gaps.ts'
import type { LoadedRelease } from '../../../src/provenance/release-in-force.ts'
import type { ReleaseFamily } from '../../../src/vocabulary/release-family.ts'
import { serviceDate } from '../../../src/vocabulary/service-date.ts'
import { releaseFor } from './release-for.ts'

function loaded(family: ReleaseFamily, from: string, to: string | null): LoadedRelease {
  const span = { effectiveFrom: serviceDate.parse(from), effectiveTo: to === null ? null : serviceDate.parse(to) }
  return { release: releaseFor(family, span), kinds: new Set(['FEE_SCHEDULE']) }
}

test('October 2025 and April 2026 leave the first quarter of 2026 open', () => {
  const both = [loaded('PFS', '2026-04-01', '2026-06-30'), loaded('PFS', '2025-10-01', '2025-12-31')]
  expect(familyGaps(both)).toEqual([
    { family: 'PFS', from: '2026-01-01', to: '2026-03-31', message: 'no PFS release covers 2026-01-01 to 2026-03-31' },
  ])
})

test('quarters that follow each other, overlap, or have a correction beside them leave none', () => {
  const quarters = [
    loaded('PFS', '2025-10-01', '2025-12-31'),
    loaded('PFS', '2026-01-01', '2026-03-31'),
    loaded('PFS', '2026-01-01', '2026-03-31'),
    loaded('ICD10CM', '2024-10-01', '2025-09-30'),
    loaded('ICD10CM', '2025-04-01', '2025-09-30'),
    loaded('ICD10CM', '2025-10-01', '2026-09-30'),
  ]
  expect(familyGaps(quarters)).toEqual([])
})

test('a short release inside a long one does not end what is covered', () => {
  const spans = [
    loaded('ZIP', '2025-01-01', '2025-12-31'),
    loaded('ZIP', '2025-04-01', '2025-06-30'),
    loaded('ZIP', '2026-01-01', '2026-03-31'),
  ]
  expect(familyGaps(spans)).toEqual([])
})

test('an open release covers all that follows; nothing loaded has no gaps', () => {
  expect(familyGaps([loaded('ASC', '2025-01-01', null), loaded('ASC', '2026-04-01', '2026-06-30')])).toEqual([])
  expect(familyGaps([])).toEqual([])
})

test('tables whose rows have dates, and texts, have no gaps', () => {
  const spans = (['PTP_PRACTITIONER', 'ADD_ON', 'RULE', 'PAGE'] as const).flatMap((family) => [
    loaded(family, '2024-04-01', '2024-06-30'),
    loaded(family, '2026-04-01', '2026-06-30'),
  ])
  expect(familyGaps(spans)).toEqual([])
})

test('families are told apart, in the order of their names', () => {
  const of = (family: ReleaseFamily) => [
    loaded(family, '2025-01-01', '2025-03-31'),
    loaded(family, '2025-07-01', '2025-09-30'),
  ]
  expect(familyGaps([...of('PFS'), ...of('ASC')]).map(({ family, from }) => [family, from])).toEqual([
    ['ASC', '2025-04-01'],
    ['PFS', '2025-04-01'],
  ])
})
