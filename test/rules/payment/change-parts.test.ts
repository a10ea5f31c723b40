import { describe, expect, test } from 'vitest'
import { changeParts, nationalAmount } from '../../../src/payment/change-parts.ts'
import { Decimal } from '../../../src/vocabulary/decimal.ts'

const y2025 = {
  workRvu: '44.51',
  facilityPeRvu: '32.00',
  nonFacilityPeRvu: '32.00',
  mpRvu: '9.11',
  conversionFactor: '32.3465',
}
const y2026 = {
  workRvu: '43.40',
  facilityPeRvu: '23.14',
  nonFacilityPeRvu: '23.14',
  mpRvu: '9.26',
  conversionFactor: '33.4009',
}

describe('20972 from RVU25D to RVU26B', () => {
  test('2769.51 to 2531.79 is work, practice expense, malpractice and conversion factor', () => {
    expect(nationalAmount(y2025, 'FACILITY').toFixed(2)).toBe('2769.51')
    expect(nationalAmount(y2026, 'FACILITY').toFixed(2)).toBe('2531.79')
    expect(changeParts(y2025, y2026, 'FACILITY').map((part) => [part.label, part.value.toFixed(2)])).toEqual([
      ['WORK', '-35.90'],
      ['PRACTICE_EXPENSE', '-286.59'],
      ['MALPRACTICE', '4.85'],
      ['CONVERSION_FACTOR', '79.92'],
    ])
  })
})

test('the parts sum to the change exactly, for ten thousand pairs of rows', () => {
  let seed = 1
  const random = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return (seed % limit) / 100
  }
  const row = (conversionFactor: string) => ({
    workRvu: random(9000).toFixed(2),
    facilityPeRvu: random(5000).toFixed(2),
    nonFacilityPeRvu: random(9000).toFixed(2),
    mpRvu: random(2000).toFixed(2),
    conversionFactor,
  })
  for (let index = 0; index < 10_000; index += 1) {
    const [before, after] = [row('32.3465'), row('33.4009')]
    const change = nationalAmount(after, 'FACILITY').minus(nationalAmount(before, 'FACILITY'))
    const sum = changeParts(before, after, 'FACILITY').reduce((total, part) => total.plus(part.value), new Decimal(0))
    expect(sum.toFixed(2)).toBe(change.toFixed(2))
  }
})
