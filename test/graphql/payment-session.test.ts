import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, ask, askRefused } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

type Line = Record<string, unknown>

async function session(lines: Line[]): Promise<Answer> {
  const question = `query ($lines: [PricingInput!]!) { paymentSession(lines: $lines) { total lines { __typename
    ... on Payment { amount derivation { label expression value citations { locator } } } ... on NotPriced { reason message } } } }`
  const filled = lines.map((line) => ({ on: '2026-05-08', placeOfService: '22', ...line }))
  return (await ask(graph, question, { lines: filled })).paymentSession
}

const amounts = (paid: Answer) => paid.lines.map((line: Answer) => line.amount ?? line.reason)

describe('sessions of the rule book, national 2026', () => {
  test.each<[string, Line[], string[], string]>([
    [
      'P10 surgery by rank',
      [{ code: '20972' }, { code: '28122' }, { code: '15100' }],
      ['2531.79', '208.26', '330.17'],
      '3070.22',
    ],
    [
      'P11 one endoscopy family',
      [{ code: '45385' }, { code: '45380', modifiers: ['59'] }],
      ['223.45', '13.02'],
      '236.47',
    ],
    [
      'P12 two families',
      [{ code: '45385' }, { code: '45380', modifiers: ['59'] }, { code: '43239' }],
      ['223.45', '13.02', '61.79'],
      '298.26',
    ],
    [
      'P16 bilateral before rank',
      [{ code: '20972' }, { code: '28122', modifiers: ['50'] }],
      ['2531.79', '312.39'],
      '2844.18',
    ],
    [
      'C6 rank by fee, not by the edit column',
      [{ code: '20957', modifiers: ['XS'] }, { code: '20972' }],
      ['1228.15', '2531.79'],
      '3759.94',
    ],
    [
      'C7 an add-on is not ranked',
      [{ code: '20972' }, { code: '15100' }, { code: '15101' }],
      ['2531.79', '330.17', '100.54'],
      '2962.50',
    ],
    [
      'C3 half of an odd cent rounds up',
      [{ code: '20972' }, { code: '35226', modifiers: ['59'] }],
      ['2531.79', '378.27'],
      '2910.06',
    ],
    [
      'a base endoscopy beside its family pays nothing',
      [{ code: '45378' }, { code: '45385' }],
      ['0.00', '223.45'],
      '223.45',
    ],
  ])('%s', async (_name, lines, each, total) => {
    const paid = await session(lines)
    expect(amounts(paid)).toEqual(each)
    expect(paid.total).toBe(total)
  })

  test('P13 therapy: the unit with the highest practice expense in full, every other with half of it', async () => {
    const office = { placeOfService: '11' }
    const paid = await session([
      { code: '97530', ...office },
      { code: '97110', units: 2, ...office },
      { code: '97140', ...office },
    ])
    expect(amounts(paid)).toEqual(['35.07', '44.42', '21.21'])
    expect(paid.total).toBe('100.70')
  })

  test('P14 imaging: each half ranked by itself', async () => {
    const paid = await session([
      { code: '74176', placeOfService: '11' },
      { code: '71250', placeOfService: '11' },
    ])
    expect(amounts(paid)).toEqual(['183.04', '88.55'])
    expect(paid.total).toBe('271.59')
  })
})

describe('at the edges', () => {
  test('the assistant is ranked among assistant lines only', async () => {
    const paid = await session([{ code: '20972' }, { code: '28122', modifiers: ['80'] }])
    expect(amounts(paid)).toEqual(['2531.79', '66.64'])
  })

  test('from the sixth procedure on it is by report', async () => {
    const codes = ['20972', '20957', '20955', '20956', '20962', '28122']
    const paid = await session(codes.map((code) => ({ code })))
    expect(paid.lines[5]).toMatchObject({ __typename: 'NotPriced', reason: 'BY_REPORT' })
  })

  test('a line without a price leaves the others priced', async () => {
    const paid = await session([{ code: '20972', modifiers: ['62'] }, { code: '28122' }])
    expect(amounts(paid)).toEqual(['MODIFIER_NOT_ALLOWED', '416.51'])
    expect(paid.total).toBe('416.51')
  })

  test('a session has one date, and one to fifty lines', async () => {
    const line = (on: string) => `{ code: "20972", on: "${on}", placeOfService: "22" }`
    expect(
      await askRefused(graph, `{ paymentSession(lines: [${line('2026-05-08')}, ${line('2026-05-09')}]) { total } }`),
    ).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await askRefused(graph, '{ paymentSession(lines: []) { total } }')).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
