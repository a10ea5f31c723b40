import { describe, expect, test } from 'vitest'
import { type EditDates, editInForce, holdsOn, newestFirst } from '../../../src/bundling/ptp-edit-in-force.ts'
import type { ServiceDate } from '../../../src/vocabulary/service-date.ts'

const day = (text: string) => text as ServiceDate

function edit(effective: string, deletion: string | null, modifierIndicator = 1, lastRelease: string | null = null) {
  return {
    effective: day(effective),
    deletion: deletion === null ? null : day(deletion),
    modifierIndicator,
    lastRelease,
  }
}

describe('an edit holds from its effective to its deletion date', () => {
  test.each([
    ['the day before it begins', '1999-12-31', false],
    ['its first day', '2000-01-01', true],
    ['its last day, which counts', '2019-12-31', true],
    ['the day after', '2020-01-01', false],
  ])('%s', (_when, on, holds) => {
    // given an edit of 2000-01-01 to 2019-12-31
    // then
    expect(holdsOn(edit('2000-01-01', '2019-12-31'), day(on))).toBe(holds)
  })

  test('without a deletion date it holds on', () => {
    expect(holdsOn(edit('2000-01-01', null), day('2099-01-01'))).toBe(true)
  })

  test('indicator 9 never holds, not even on its one day', () => {
    expect(holdsOn(edit('2022-10-01', '2022-10-01', 9), day('2022-10-01'))).toBe(false)
  })

  test('a row that the newest release no longer states holds no more', () => {
    expect(holdsOn(edit('2000-01-01', null, 1, 'PTP-PRACTITIONER-V301R0'), day('2026-05-08'))).toBe(false)
  })
})

describe('the edit that decides about a pair', () => {
  test('in a history with a gap, only where one holds', () => {
    // given 20972/99213 as CMS has it: to the end of 2019, and again later
    const history = [edit('2000-01-01', '2019-12-31', 0), edit('2021-04-01', null, 1)]
    // then
    expect(editInForce(history, day('2019-12-31'))).toEqual(history[0])
    expect(editInForce(history, day('2020-06-15'))).toBeNull()
    expect(editInForce(history, day('2026-05-08'))).toEqual(history[1])
  })

  test('of two that should hold on one day, the one with the earliest deletion', () => {
    // given
    const ending: EditDates = edit('2010-01-01', '2026-06-30', 0)
    const open: EditDates = edit('2015-01-01', null, 1)
    // then
    expect(editInForce([open, ending], day('2026-05-08'))).toBe(ending)
    expect(editInForce([open, ending], day('2026-07-01'))).toBe(open)
  })

  test('no history, no edit', () => {
    expect(editInForce([], day('2026-05-08'))).toBeNull()
  })
})

test('a history is told newest first', () => {
  const [a, b, c] = [edit('2000-01-01', '2001-12-31'), edit('2005-01-01', '2006-12-31'), edit('2005-01-01', null)]
  expect(newestFirst([a, b, c])).toEqual([c, b, a])
})
