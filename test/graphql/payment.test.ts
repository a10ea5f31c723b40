import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, ask } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

const outcome = /* GraphQL */ `
  __typename
  ... on Payment {
    amount limitingCharge setting locality release { id }
    derivation { label expression value citations { locator release { id } source { authority } } }
    citations { locator sourceFile { name sha256 } release { id } source { authority rank } }
    conflicts { predicate }
  }
  ... on NotPriced {
    reason message
    citations { locator release { id } }
    conflicts { predicate subject { id } sides { value rank citations { locator source { authority } } } decidedBy advice }
  }
`

async function pay(line: Record<string, unknown>): Promise<Answer> {
  const question = `query ($line: PricingInput!) { payment(line: $line) { ${outcome} } }`
  const answer = await ask(graph, question, { line: { on: '2026-05-08', placeOfService: '22', ...line } })
  return answer.payment
}

describe('physician fee of 20972, as the rule book works it out', () => {
  test.each([
    ['P1 national', {}, '2531.79'],
    ['P2 national, qualifying participant', { qualifyingParticipant: true }, '2544.42'],
    ['P3 Alabama', { place: { locality: 'Locality:10112-00' } }, '2300.94'],
    [
      'P3 Alabama, qualifying participant',
      { place: { locality: 'Locality:10112-00' }, qualifyingParticipant: true },
      '2312.42',
    ],
    ['P4 Manhattan', { place: { locality: 'Locality:13202-01' } }, '2931.02'],
    ['P5 Alaska', { place: { locality: 'Locality:02102-01' } }, '3167.95'],
    ['P6 national, 2025', { on: '2025-11-03' }, '2769.51'],
    ['P8 non-participating', { participating: false }, '2405.20'],
    ['Houston by ZIP 77030', { place: { zip: '77030' } }, '2654.27'],
    ['two units', { units: 2 }, '5063.58'],
  ])('%s', async (_name, line, amount) => {
    // given a line of 20972 on its date and place
    // when it is priced
    const payment = await pay({ code: '20972', ...line })
    // then the amount is the published figure, to the cent
    expect(payment).toMatchObject({ __typename: 'Payment', amount, setting: 'FACILITY' })
  })

  test('P7: 99213 outside and inside a facility', async () => {
    expect(await pay({ code: '99213', placeOfService: '11' })).toMatchObject({
      amount: '95.19',
      setting: 'NON_FACILITY',
    })
    expect(await pay({ code: '99213' })).toMatchObject({ amount: '57.45', setting: 'FACILITY' })
  })

  test('P9: the limiting charge of a non-participating surgeon', async () => {
    expect(await pay({ code: '20972', participating: false })).toMatchObject({ limitingCharge: '2765.98' })
    expect(await pay({ code: '20972' })).toMatchObject({ limitingCharge: null })
  })

  test('a row of its own prices 45378-53 in a facility at 82.50', async () => {
    expect(await pay({ code: '45378', modifiers: ['53'] })).toMatchObject({ amount: '82.50' })
  })

  test('73630 is its professional part plus its technical part', async () => {
    expect(await pay({ code: '73630', modifiers: ['26'], placeOfService: '11' })).toMatchObject({ amount: '8.02' })
    expect(await pay({ code: '73630', modifiers: ['TC'], placeOfService: '11' })).toMatchObject({ amount: '26.05' })
    expect(await pay({ code: '73630', placeOfService: '11' })).toMatchObject({ amount: '34.07' })
  })
})

describe('the way to the amount', () => {
  test('Manhattan: every product, the sum 87.75264 and the conversion factor, each with its rows', async () => {
    const payment = await pay({ code: '20972', place: { locality: 'Locality:13202-01' } })
    expect(payment.derivation.map((step: Answer) => [step.expression, step.value])).toEqual([
      ['43.40 × 1.064', '46.1776'],
      ['23.14 × 1.162', '26.88868'],
      ['9.26 × 1.586', '14.68636'],
      ['46.1776 + 26.88868 + 14.68636', '87.75264'],
      ['87.75264 × 33.4009', '2931.02'],
    ])
    for (const step of payment.derivation) {
      expect(step.citations.length).toBeGreaterThan(0)
      expect(step.citations[0]).toMatchObject({ release: { id: 'Release:RVU26B' }, source: { authority: 'CMS_FILE' } })
    }
    expect(payment.citations.map((one: Answer) => one.locator)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^line \d+$/)]),
    )
  })

  test("the qualifying participants' factor cites the final rule", async () => {
    const payment = await pay({ code: '20972', qualifyingParticipant: true })
    expect(payment.citations.map((one: Answer) => one.release.id)).toContain('Release:CMS-1832-F')
  })

  test('a ZIP file of another quarter serves, and the derivation says so', async () => {
    const payment = await pay({ code: '20972', place: { zip: '77030' } })
    expect(payment.derivation[0].label).toContain('ZIP 77030 by ZIP-2025Q4, a file of another quarter')
  })
})

describe('no price, and why', () => {
  test('the office: NA flag, with the seed page as a conflict', async () => {
    const refused = await pay({ code: '20972', placeOfService: '11' })
    expect(refused).toMatchObject({ __typename: 'NotPriced', reason: 'SETTING_NOT_APPLICABLE' })
    expect(refused.citations[0].release.id).toBe('Release:RVU26B')
    expect(refused.conflicts).toHaveLength(1)
    expect(refused.conflicts[0]).toMatchObject({
      predicate: 'OFFICE_PAYMENT',
      subject: { id: 'Code:20972' },
      sides: [
        { rank: 1, citations: [{ source: { authority: 'CMS_FILE' } }] },
        { value: '2531.79', rank: 4, citations: [{ source: { authority: 'PUBLISHED_PAGE' } }] },
      ],
    })
  })

  test.each([
    ['a quarter that is not loaded', { code: '20972', on: '2026-03-10' }, 'NO_DATA'],
    ['a date before any release', { code: '20972', on: '1999-01-01' }, 'NO_DATA'],
    ['a code that the extract lacks', { code: '27447' }, 'NO_DATA'],
    ['a place of service that does not exist', { code: '20972', placeOfService: '88' }, 'UNKNOWN_PLACE'],
    ['a locality that does not exist', { code: '20972', place: { locality: 'Locality:99999-01' } }, 'UNKNOWN_PLACE'],
    ['a ZIP that is none', { code: '20972', place: { zip: '7703' } }, 'UNKNOWN_PLACE'],
    ['a modifier without a rule yet', { code: '20972', modifiers: ['62'] }, 'MODIFIER_WITHOUT_RULE'],
    ['a modifier that nobody knows', { code: '20972', modifiers: ['QQ'] }, 'UNKNOWN_MODIFIER'],
    ['a bundled code', { code: '99024' }, 'BUNDLED'],
  ])('%s', async (_name, line, reason) => {
    expect(await pay(line)).toMatchObject({ __typename: 'NotPriced', reason })
  })

  test('forty modifiers are refused by name, not by an exception', async () => {
    expect(await pay({ code: '20972', modifiers: Array.from({ length: 40 }, () => '62') })).toMatchObject({
      reason: 'MODIFIER_WITHOUT_RULE',
    })
  })

  test('lower-case codes are the same codes', async () => {
    expect(await pay({ code: ' g0559 ' })).toMatchObject({ __typename: 'Payment' })
  })
})
