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
    shares { medicare patient sequestration medicarePaid received }
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

  test('P21: sequestration comes after coinsurance', async () => {
    expect((await pay({ code: '20972' })).shares).toEqual({
      medicare: '2025.43',
      patient: '506.36',
      sequestration: '40.51',
      medicarePaid: '1984.92',
      received: '2491.28',
    })
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

  test('Alabama: the floor of the work index is disputed inside CMS, and the answer says so', async () => {
    const { conflicts } = await pay({ code: '20972', place: { locality: 'Locality:10112-00' } })
    expect(conflicts).toEqual([{ predicate: 'WORK_GPCI_FLOOR' }])
    expect((await pay({ code: '20972', place: { locality: 'Locality:13202-01' } })).conflicts).toEqual([])
  })

  test('a ZIP file of another quarter serves, and the derivation says so', async () => {
    const payment = await pay({ code: '20972', place: { zip: '77030' } })
    expect(payment.derivation[0].label).toContain('ZIP 77030 by ZIP-2025Q4, a file of another quarter')
  })
})

describe('modifiers, each by its policy indicator', () => {
  test.each([
    ['P16 28122-50, bilateral 1', '28122', ['50'], {}, '624.77'],
    ['P17 20972-50, bilateral 0', '20972', ['50'], {}, '2531.79'],
    ['P17 20972-LT-RT says the same', '20972', ['LT', 'RT'], {}, '2531.79'],
    ['P18 73630-50, bilateral 3', '73630', ['50'], { placeOfService: '11' }, '68.14'],
    ['P19 20972-80', '20972', ['80'], {}, '405.09'],
    ['P19 20972-AS, one factor', '20972', ['AS'], {}, '344.32'],
    ['P20 20957-62, co-surgeon 1', '20957', ['62'], {}, '1535.19'],
    ['20972-54, pre and intra', '20972', ['54'], {}, '2000.11'],
    ['20972-55, all 90 days', '20972', ['55'], {}, '531.68'],
    ['20972-55, 60 days', '20972', ['55'], { postOpDays: 60 }, '354.45'],
    ['20972-55, 30 days', '20972', ['55'], { postOpDays: 30 }, '177.23'],
    ['35226-78, intra only', '35226', ['78'], {}, '635.49'],
    ['20972-58 in full', '20972', ['58'], {}, '2531.79'],
    ['20972-51 in full', '20972', ['51'], {}, '2531.79'],
    ['20972-22: the ordinary amount', '20972', ['22'], {}, '2531.79'],
  ])('%s', async (_name, code, modifiers, more, amount) => {
    expect(await pay({ code, modifiers, ...more })).toMatchObject({ __typename: 'Payment', amount })
  })

  test.each([
    ['P20 20972-62: co-surgeon 0', '20972', ['62'], 'MODIFIER_NOT_ALLOWED', 'co-surgeon indicator 0'],
    ['20972-66: team 0', '20972', ['66'], 'MODIFIER_NOT_ALLOWED', 'team surgery indicator 0'],
    ['20972-56 is never paid alone', '20972', ['56'], 'MODIFIER_NOT_ALLOWED', '54'],
    ['20972-26: PC/TC 0', '20972', ['26'], 'MODIFIER_NOT_ALLOWED', 'PC/TC indicator 0'],
    ['99213-54: no package to split', '99213', ['54'], 'MODIFIER_NOT_ALLOWED', 'XXX'],
    ['20972-73 is for facilities', '20972', ['73'], 'MODIFIER_NOT_ALLOWED', '53'],
    ['20972-52 by report', '20972', ['52'], 'BY_REPORT', '52'],
    ['26 with TC', '73630', ['26', 'TC'], 'MODIFIER_CONFLICT', 'whole service'],
    ['50 with LT', '28122', ['50', 'LT'], 'MODIFIER_CONFLICT', 'both sides'],
    ['54 with 55', '20972', ['54', '55'], 'MODIFIER_CONFLICT', 'whole package'],
    ['two assistants', '20972', ['80', '82'], 'MODIFIER_CONFLICT', 'one assistant'],
    ['54 with 78', '20972', ['54', '78'], 'MODIFIER_CONFLICT', 'operation alone'],
    ['25 on a procedure', '20972', ['25'], 'MODIFIER_NOT_ALLOWED', 'visits'],
    ['78 on a service without a global period', '97110', ['78'], 'MODIFIER_NOT_ALLOWED', 'procedures'],
    ['62 with 80', '20957', ['62', '80'], 'MODIFIER_CONFLICT', 'co-surgeon'],
  ])('%s', async (_name, code, modifiers, reason, words) => {
    const refused = await pay({ code, modifiers })
    expect(refused).toMatchObject({ __typename: 'NotPriced', reason })
    expect(refused.message).toContain(words)
    expect(refused.citations[0].release.id).toBe('Release:RVU26B')
  })

  test('the step of a modifier names the indicator and cites its row', async () => {
    const { derivation } = await pay({ code: '20957', modifiers: ['62'] })
    expect(derivation.at(-1)).toMatchObject({ expression: '2456.30 × 0.625', value: '1535.19' })
    expect(derivation.at(-1).label).toContain('co-surgeon indicator 1')
    expect(derivation.at(-1).citations[0].release.id).toBe('Release:RVU26B')
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
    ['a code that the extract lacks', { code: '27446' }, 'NO_DATA'],
    ['a place of service that does not exist', { code: '20972', placeOfService: '88' }, 'UNKNOWN_PLACE'],
    ['a locality that does not exist', { code: '20972', place: { locality: 'Locality:99999-01' } }, 'UNKNOWN_PLACE'],
    [
      'a locality and a ZIP at once',
      { code: '20972', place: { locality: 'Locality:10112-00', zip: '77030' } },
      'UNKNOWN_PLACE',
    ],
    ['an empty ZIP', { code: '20972', place: { zip: '' } }, 'UNKNOWN_PLACE'],
    ['an empty locality', { code: '20972', place: { locality: '' } }, 'UNKNOWN_PLACE'],
    ['a ZIP that is none', { code: '20972', place: { zip: '7703' } }, 'UNKNOWN_PLACE'],
    ['a modifier known but without a rule', { code: '20972', modifiers: ['PO'] }, 'MODIFIER_WITHOUT_RULE'],
    ['a modifier that nobody knows', { code: '20972', modifiers: ['QQ'] }, 'UNKNOWN_MODIFIER'],
    ['a bundled code', { code: '99024' }, 'BUNDLED'],
  ])('%s', async (_name, line, reason) => {
    expect(await pay(line)).toMatchObject({ __typename: 'NotPriced', reason })
  })

  test('forty modifiers give a reason, not an exception', async () => {
    expect(await pay({ code: '20972', modifiers: Array.from({ length: 40 }, () => '62') })).toMatchObject({
      reason: 'MODIFIER_NOT_ALLOWED',
    })
  })

  test('lower-case codes are the same codes', async () => {
    expect(await pay({ code: ' g0559 ' })).toMatchObject({ __typename: 'Payment' })
  })
})

describe('history', () => {
  test('RVU25D to RVU26B: 2769.51 to 2531.79 in four parts', async () => {
    const question = (field: string) =>
      `${field} { totalCount edges { node { release { id } amount change parts { label value } } } }`
    const answer = await ask(
      graph,
      `{ ${question('paymentHistory(code: "20972", setting: FACILITY)')} code(code: "20972") { ${question('paymentHistory(setting: FACILITY)')} } }`,
    )
    expect(answer.paymentHistory).toEqual({
      totalCount: 2,
      edges: [
        {
          node: {
            release: { id: 'Release:RVU26B' },
            amount: '2531.79',
            change: '-237.72',
            parts: [
              { label: 'WORK', value: '-35.90' },
              { label: 'PRACTICE_EXPENSE', value: '-286.59' },
              { label: 'MALPRACTICE', value: '4.85' },
              { label: 'CONVERSION_FACTOR', value: '79.92' },
            ],
          },
        },
        { node: { release: { id: 'Release:RVU25D' }, amount: '2769.51', change: null, parts: [] } },
      ],
    })
    expect(answer.code.paymentHistory).toEqual(answer.paymentHistory)
  })
})
