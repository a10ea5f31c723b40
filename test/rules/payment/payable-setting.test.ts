import { describe, expect, test } from 'vitest'
import type { FeeScheduleRow } from '../../../src/payment/fee-schedule.ts'
import { whyNotPayable } from '../../../src/payment/payable-setting.ts'
import { physicianFee } from '../../../src/payment/physician-fee.ts'
import { settingOf } from '../../../src/payment/place-of-service.ts'
import { firstGlobalDay, lastGlobalDay } from '../../../src/payment/global-period.ts'
import { serviceDate } from '../../../src/vocabulary/service-date.ts'

function feeRow(fields: Partial<FeeScheduleRow>): FeeScheduleRow {
  return {
    typename: 'FeeScheduleRow',
    id: 'FeeScheduleRow:RVU26B:99998',
    key: 'RVU26B:99998',
    release: 'RVU26B',
    method: 'TRANSCRIBED',
    citations: [],
    code: '99998',
    modifier: null,
    statusCode: 'A',
    notUsedForMedicare: false,
    workRvu: '1.00',
    nonFacilityPeRvu: '2.00',
    nonFacilityNotApplicable: false,
    facilityPeRvu: '0.50',
    facilityNotApplicable: false,
    mpRvu: '0.10',
    totalNonFacilityRvu: '3.10',
    totalFacilityRvu: '1.60',
    pctcIndicator: '0',
    globalDays: 'XXX',
    preOperative: '0.00',
    intraOperative: '0.00',
    postOperative: '0.00',
    multipleProcedure: '0',
    bilateralSurgery: '0',
    assistantAtSurgery: '0',
    coSurgeons: '0',
    teamSurgeons: '0',
    endoscopicBase: null,
    conversionFactor: '33.4009',
    physicianSupervision: '09',
    diagnosticImagingFamily: '99',
    oppsNonFacilityPe: '0.00',
    oppsFacilityPe: '0.00',
    oppsMp: '0.00',
    ...fields,
  }
}

describe('status codes', () => {
  test.each([
    ['B', 'BUNDLED'],
    ['C', 'CARRIER_PRICED'],
    ['E', 'EXCLUDED'],
    ['I', 'NOT_VALID_FOR_MEDICARE'],
    ['J', 'ANESTHESIA'],
    ['M', 'MEASUREMENT'],
    ['N', 'NOT_COVERED'],
    ['P', 'BUNDLED'],
    ['X', 'EXCLUDED'],
  ])('%s is %s, even with RVUs printed', (statusCode, reason) => {
    expect(whyNotPayable(feeRow({ statusCode }), 'FACILITY', '22')).toMatchObject({ reason })
  })

  test.each(['A', 'R', 'T'])('%s is paid from its RVUs', (statusCode) => {
    expect(whyNotPayable(feeRow({ statusCode }), 'FACILITY', '22')).toBeNull()
  })

  test('R without RVUs is carrier-priced, never 0.00', () => {
    const row = feeRow({ statusCode: 'R', totalFacilityRvu: '0.00', totalNonFacilityRvu: '0.00' })
    expect(whyNotPayable(row, 'FACILITY', '22')).toMatchObject({ reason: 'CARRIER_PRICED' })
  })
})

describe('settings', () => {
  test('an NA flag closes its column only', () => {
    const row = feeRow({ nonFacilityNotApplicable: true })
    expect(whyNotPayable(row, 'NON_FACILITY', '11')).toMatchObject({ reason: 'SETTING_NOT_APPLICABLE' })
    expect(whyNotPayable(row, 'FACILITY', '22')).toBeNull()
  })

  test.each(['19', '21', '22', '23'])('PC/TC 5 is not paid to the physician at place of service %s', (place) => {
    expect(whyNotPayable(feeRow({ pctcIndicator: '5' }), 'FACILITY', place)).toMatchObject({
      reason: 'SETTING_NOT_APPLICABLE',
    })
  })

  test('PC/TC 5 is paid in a surgery centre and in an office', () => {
    expect(whyNotPayable(feeRow({ pctcIndicator: '5' }), 'FACILITY', '24')).toBeNull()
    expect(whyNotPayable(feeRow({ pctcIndicator: '5' }), 'NON_FACILITY', '11')).toBeNull()
  })

  test('places of service', () => {
    expect(['02', '19', '21', '22', '23', '24', '31', '34', '61'].map(settingOf)).toEqual(Array(9).fill('FACILITY'))
    expect(['11', '10', '12', '20', '32', '49', '50', '60', '65', '71'].map(settingOf)).toEqual(
      Array(10).fill('NON_FACILITY'),
    )
    expect(['88', '00', '1', '', '100'].map(settingOf)).toEqual([null, null, null, null, null])
  })
})

describe('the outpatient cap', () => {
  const factor = { value: '10', name: 'round', citations: [] }
  const facts = {
    setting: 'NON_FACILITY',
    gpci: null,
    place: null,
    placeCitations: [],
    conversionFactor: factor,
  } as const

  test('the lower of fee and cap is the amount, and both are shown', () => {
    // given a fee of (1.00 + 2.00 + 0.10) × 10 = 31.00 and a cap of (1.00 + 1.20 + 0.05) × 10 = 22.50
    const row = feeRow({ oppsNonFacilityPe: '1.20', oppsMp: '0.05' })
    const { amount, steps } = physicianFee({ ...facts, row })
    expect(amount.toFixed(2)).toBe('22.50')
    expect(steps.at(-1)?.expression).toBe('min(31.00, 22.50)')
  })

  test('without outpatient columns there is no cap', () => {
    expect(physicianFee({ ...facts, row: feeRow({}) }).amount.toFixed(2)).toBe('31.00')
  })
})

describe('global windows', () => {
  const day = serviceDate.parse('2026-04-01')
  test.each([
    ['000', '2026-04-01', '2026-04-01'],
    ['010', '2026-04-01', '2026-04-11'],
    ['090', '2026-03-31', '2026-06-30'],
    ['XXX', null, null],
    ['ZZZ', null, null],
  ])('%s', (days, first, last) => {
    expect([firstGlobalDay(days, day), lastGlobalDay(days, day)]).toEqual([first, last])
  })
})
