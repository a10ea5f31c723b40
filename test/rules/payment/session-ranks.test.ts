import { describe, expect, test } from 'vitest'
import type { LineFacts } from '../../../src/payment/line-facts.ts'
import { multipleImaging } from '../../../src/payment/session/multiple-imaging.ts'
import type { ReducedPart, SessionPart } from '../../../src/payment/session/session-part.ts'
import { Decimal } from '../../../src/vocabulary/decimal.ts'

/** A technical or professional half with an amount: only what the rule looks at. */
function half(line: number, indicator: string, modifier: string, amount: string): SessionPart {
  const facts = { codeRow: { multipleProcedure: indicator, citations: [] }, fee: { row: { modifier } } }
  return { line, facts: facts as unknown as LineFacts, amount: new Decimal(amount), steps: [] }
}

const paid = (parts: readonly ReducedPart[]) =>
  parts
    .toSorted((a, b) => a.line - b.line)
    .map(({ outcome }) => ('reason' in outcome ? outcome.reason : outcome.amount.toFixed(2)))

describe('reductions of the second and further halves', () => {
  test('P15 indicator 6: the second technical part at 75 %', () => {
    expect(paid(multipleImaging([half(0, '6', 'TC', '112.23'), half(1, '6', 'TC', '71.48')]))).toEqual([
      '112.23',
      '53.61',
    ])
  })

  test('P14 indicator 4: technical 50 %, professional 95 %', () => {
    expect(paid(multipleImaging([half(0, '4', 'TC', '103.21'), half(1, '4', 'TC', '83.17')]))).toEqual([
      '103.21',
      '41.59',
    ])
    expect(paid(multipleImaging([half(0, '4', '26', '79.83'), half(1, '4', '26', '49.43')]))).toEqual([
      '79.83',
      '46.96',
    ])
  })

  test('indicator 7: the second technical part at 80 %; the order of the lines does not matter', () => {
    expect(paid(multipleImaging([half(0, '7', 'TC', '10.00'), half(1, '7', 'TC', '20.00')]))).toEqual(['8.00', '20.00'])
  })

  test('professional parts of indicators 6 and 7 stay, and indicators do not mix', () => {
    expect(paid(multipleImaging([half(0, '6', '26', '30.00'), half(1, '6', '26', '20.00')]))).toEqual([
      '30.00',
      '20.00',
    ])
    expect(paid(multipleImaging([half(0, '6', 'TC', '30.00'), half(1, '7', 'TC', '20.00')]))).toEqual([
      '30.00',
      '20.00',
    ])
  })
})
