import { describe, expect, test } from 'vitest'
import {
  applicabilityWithoutRow,
  modifierApplicability,
  type ModifierFacts,
} from '../../../src/modifier/modifier-applicability.ts'
import type { PolicyIndicators } from '../../../src/modifier/policy-indicators.ts'

/** The row of 20972 in RVU26B. */
const of20972: PolicyIndicators = {
  pctcIndicator: '0',
  globalDays: '090',
  multipleProcedure: '2',
  bilateralSurgery: '0',
  assistantAtSurgery: '2',
  coSurgeons: '0',
  teamSurgeons: '0',
}

const payment = (code: string): ModifierFacts => ({
  code,
  class: 'PAYMENT',
  ncciAssociated: false,
  allowedWhen: 'Some services',
})
const global = (code: string): ModifierFacts => ({ ...payment(code), class: 'GLOBAL', ncciAssociated: true })

/** Status, indicator and effect of a modifier on 20972 with other indicators where given. */
function on(modifier: ModifierFacts, changed: Partial<PolicyIndicators> = {}) {
  return modifierApplicability(modifier, { ...of20972, ...changed })
}

describe('modifiers on 20972', () => {
  test.each([
    ['62', 'NOT_ALLOWED', 'co-surgeons 0'],
    ['66', 'NOT_ALLOWED', 'team surgeons 0'],
    ['80', 'ALLOWED', 'assistant at surgery 2'],
    ['81', 'ALLOWED', 'assistant at surgery 2'],
    ['82', 'ALLOWED', 'assistant at surgery 2'],
    ['AS', 'ALLOWED', 'assistant at surgery 2'],
    ['50', 'CONDITIONAL', 'bilateral surgery 0'],
    ['51', 'INFORMATIONAL', 'multiple procedure 2'],
    ['26', 'NOT_ALLOWED', 'PC/TC 0'],
    ['TC', 'NOT_ALLOWED', 'PC/TC 0'],
    ['54', 'ALLOWED', 'global days 090'],
    ['55', 'ALLOWED', 'global days 090'],
    ['56', 'NOT_ALLOWED', 'global days 090'],
    ['58', 'CONDITIONAL', 'global days 090'],
    ['78', 'CONDITIONAL', 'global days 090'],
    ['79', 'CONDITIONAL', 'global days 090'],
    ['24', 'NOT_ALLOWED', 'global days 090'],
    ['25', 'NOT_ALLOWED', 'global days 090'],
    ['57', 'NOT_ALLOWED', 'global days 090'],
  ] as const)('%s is %s by %s', (code, status, indicator) => {
    expect(on(payment(code))).toMatchObject({ status, indicator })
  })
})

describe('co-surgeons, teams and assistants, by indicator', () => {
  test.each([
    ['62', { coSurgeons: '1' }, 'CONDITIONAL', '62.5 %'],
    ['62', { coSurgeons: '2' }, 'ALLOWED', '62.5 %'],
    ['62', { coSurgeons: '9' }, 'NOT_ALLOWED', 'does not apply'],
    ['66', { teamSurgeons: '1' }, 'CONDITIONAL', 'by report'],
    ['66', { teamSurgeons: '2' }, 'CONDITIONAL', 'by report'],
    ['66', { teamSurgeons: '9' }, 'NOT_ALLOWED', 'does not apply'],
    ['80', { assistantAtSurgery: '0' }, 'CONDITIONAL', '16 %'],
    ['80', { assistantAtSurgery: '1' }, 'NOT_ALLOWED', 'statute'],
    ['AS', { assistantAtSurgery: '2' }, 'ALLOWED', '13.6 %'],
    ['AS', { assistantAtSurgery: '9' }, 'NOT_ALLOWED', 'does not apply'],
  ] as const)('%s with %j is %s: %s', (code, changed, status, words) => {
    const answer = on(payment(code), changed)
    expect(answer.status).toBe(status)
    expect(answer.effect).toContain(words)
  })
})

describe('parts of a service, by PC/TC indicator', () => {
  test.each([
    ['26', '1', 'ALLOWED'],
    ['TC', '1', 'ALLOWED'],
    ['26', '6', 'ALLOWED'],
    ['TC', '6', 'NOT_ALLOWED'],
    ...['2', '3', '4', '5', '7', '8', '9'].flatMap((value) => [
      ['26', value, 'NOT_ALLOWED'],
      ['TC', value, 'NOT_ALLOWED'],
    ]),
  ])('%s with %s is %s', (code, pctcIndicator, status) => {
    expect(on(payment(code), { pctcIndicator }).status).toBe(status)
  })
})

describe('both sides, by bilateral indicator', () => {
  test.each([
    ['0', 'CONDITIONAL', 'at most 100 %'],
    ['1', 'ALLOWED', '150 %'],
    ['2', 'CONDITIONAL', 'already stands for both sides'],
    ['3', 'ALLOWED', 'each side in full'],
    ['9', 'NOT_ALLOWED', 'does not apply'],
  ] as const)('50 with %s is %s: %s', (bilateralSurgery, status, words) => {
    const answer = on(payment('50'), { bilateralSurgery })
    expect(answer.status).toBe(status)
    expect(answer.effect).toContain(words)
    expect(answer.indicator).toBe(`bilateral surgery ${bilateralSurgery}`)
  })
})

describe('the global package', () => {
  test.each([
    ['54', '010', 'ALLOWED'],
    ['54', '000', 'NOT_ALLOWED'],
    ['54', 'XXX', 'NOT_ALLOWED'],
    ['55', 'YYY', 'CONDITIONAL'],
    ['78', '000', 'CONDITIONAL'],
  ] as const)('%s with %s days is %s', (code, globalDays, status) => {
    expect(on(payment(code), { globalDays }).status).toBe(status)
  })

  test('78 pays the operation share in 090 and in full in 000', () => {
    expect(on(global('78')).effect).toContain('share of the operation only')
    expect(on(global('78'), { globalDays: '000' }).effect).toContain('paid in full')
  })

  test('24, 25 and 57 on a code without a package: the row does not decide', () => {
    expect(on(global('25'), { globalDays: 'XXX' })).toEqual({
      status: 'CONDITIONAL',
      effect: 'Some services. When documented, it bypasses PTP edits whose modifier indicator is 1.',
      indicator: null,
    })
  })
})

describe('modifiers that no indicator decides about', () => {
  test('an NCCI modifier depends on the records, and bypasses edits', () => {
    expect(on({ code: 'XS', class: 'NCCI', ncciAssociated: true, allowedWhen: 'In place of 59' })).toEqual({
      status: 'CONDITIONAL',
      effect: 'In place of 59. When documented, it bypasses PTP edits whose modifier indicator is 1.',
      indicator: null,
    })
  })

  test('an informational one informs', () => {
    expect(on({ code: 'GC', class: 'INFORMATIONAL', ncciAssociated: false, allowedWhen: 'Teaching settings' })).toEqual(
      {
        status: 'INFORMATIONAL',
        effect: 'Teaching settings.',
        indicator: null,
      },
    )
  })

  test('a refused one bypasses nothing', () => {
    expect(on(global('25')).effect).not.toContain('bypasses')
  })

  test('an indicator value that the layout does not have decides nothing', () => {
    expect(on(payment('62'), { coSurgeons: '7' })).toEqual({
      status: 'CONDITIONAL',
      effect: 'Some services.',
      indicator: null,
    })
  })
})

test('without a fee schedule row nothing is known, and that is said', () => {
  expect(applicabilityWithoutRow('No fee schedule in force on 2024-01-01 is loaded')).toEqual({
    status: 'CONDITIONAL',
    effect:
      'No fee schedule in force on 2024-01-01 is loaded: whether the modifier may stand on the code is not known.',
    indicator: null,
  })
})
