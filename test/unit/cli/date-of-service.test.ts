import { expect, test } from 'vitest'
import { chooseDate } from '../../../src/cli/date-of-service.ts'
import { serviceDate } from '../../../src/vocabulary/service-date.ts'

const loaded = [
  ['Release:RVU25D', '2025-10-01', '2025-12-31'],
  ['Release:RVU26B', '2026-04-01', '2026-06-30'],
].map(([id = '', from, to]) => ({
  id,
  family: 'PFS',
  standing: 'LOADED',
  effectiveFrom: serviceDate.parse(from),
  effectiveTo: serviceDate.parse(to),
}))

test.each([
  [
    'a day that a loaded fee schedule covers',
    '2026-05-08',
    '2026-05-08',
    'today, 2026-05-08, for which RVU26B is loaded',
  ],
  ['its last day', '2026-06-30', '2026-06-30', 'RVU26B'],
  ['the day after', '2026-07-01', '2026-06-30', 'the last day of RVU26B'],
  ['a gap between two', '2026-02-01', '2026-06-30', 'the last day of RVU26B'],
])('on %s', (_day, now, on, why) => {
  // when
  const chosen = chooseDate(loaded, serviceDate.parse(now))
  // then
  expect(chosen).toEqual({ on, why: expect.stringContaining(why) })
})

test('with nothing loaded it is today, and the user hears what to do', () => {
  // when
  const chosen = chooseDate([], serviceDate.parse('2026-05-08'))
  // then
  expect(chosen).toEqual({ on: '2026-05-08', why: expect.stringContaining('claimgraph ingest') })
})
