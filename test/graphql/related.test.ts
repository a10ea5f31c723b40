import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ask, askRefused } from '../support/ask.ts'
import { countingGraph } from '../support/counting-graph.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

describe('related codes', () => {
  test('20972: seven of its family, and 20957 as the bone alone and as mutually exclusive', async () => {
    const { code } = await ask(
      graph,
      '{ code(code: "20972") { related { totalCount edges { node { code { code } kind } } } } }',
    )
    const pairs = code.related.edges.map(
      ({ node }: { node: { code: { code: string }; kind: string } }) => `${node.kind} ${node.code.code}`,
    )
    expect(pairs.filter((pair: string) => pair.startsWith('SAME_FAMILY'))).toEqual(
      ['20955', '20956', '20957', '20962', '20969', '20970', '20973'].map((other) => `SAME_FAMILY ${other}`),
    )
    expect(pairs).toContain('BONE_ONLY_COUNTERPART 20957')
    expect(pairs).toContain('MUTUALLY_EXCLUSIVE 20957')
    expect(code.related.totalCount).toBe(pairs.length)
  })

  test('each says why and where it stands', async () => {
    const { code } = await ask(
      graph,
      '{ code(code: "20972") { related(kinds: [BONE_ONLY_COUNTERPART]) { edges { node { why method citations { locator release { id } sourceFile { name } } } } } } }',
    )
    const [{ node }] = code.related.edges
    expect(node).toMatchObject({ method: 'EDITORIAL', citations: [{ release: { id: 'Release:EDITORIAL-2026' } }] })
    expect(node.why).not.toBe('')
  })

  test('in pages', async () => {
    const page = (args: string) =>
      ask(
        graph,
        `{ code(code: "20972") { related(kinds: [SAME_FAMILY], ${args}) { pageInfo { hasNextPage endCursor } edges { node { code { code } } } } } }`,
      )
    const first = (await page('first: 4')).code.related
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = (await page(`first: 4, after: "${first.pageInfo.endCursor}"`)).code.related
    expect(second.edges.map((edge: { node: { code: { code: string } } }) => edge.node.code.code)).toEqual([
      '20969',
      '20970',
      '20973',
    ])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })

  test('first outside 1 to 100 is refused', async () => {
    expect(await askRefused(graph, '{ code(code: "20972") { related(first: 0) { totalCount } } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })
})

describe('neighbour counts', () => {
  async function countsOf(on: string): Promise<Record<string, number>> {
    const { code } = await ask(
      graph,
      `{ code(code: "20972") { neighbourCounts(on: "${on}") { relation direction count } } }`,
    )
    return Object.fromEntries(
      code.neighbourCounts.map((one: { relation: string; direction: string; count: number }) => [
        `${one.relation} ${one.direction}`,
        one.count,
      ]),
    )
  }

  test('20972 in May 2026: one row of each release in force, 219 edits as column one, 4 as column two', async () => {
    expect(await countsOf('2026-05-08')).toMatchObject({
      'PTP_PRACTITIONER OUT': 219,
      'PTP_PRACTITIONER IN': 4,
      'PTP_HOSPITAL OUT': 0,
      'PTP_HOSPITAL IN': 0,
      'HAS_FEE OUT': 1,
      'HAS_OUTPATIENT_RATE OUT': 1,
      'HAS_ASC_RATE OUT': 1,
      'HAS_MUE OUT': 1,
    })
  })

  test('before anything was in force only what has no dates is left', async () => {
    const counts = await countsOf('1995-01-01')
    expect(counts).toMatchObject({ 'PTP_PRACTITIONER OUT': 0, 'HAS_FEE OUT': 0, 'HAS_MUE OUT': 0 })
    expect(counts['HAS_STATEMENT OUT']).toBeGreaterThan(20)
    expect(counts['RELATED_TO OUT']).toBeGreaterThanOrEqual(9)
  })

  test('they agree with the lists', async () => {
    const { code } = await ask(
      graph,
      `{ code(code: "20972") { one: ptpEdits(on: "2019-12-31", setting: PRACTITIONER, role: COLUMN_ONE) { totalCount }
         two: ptpEdits(on: "2019-12-31", setting: PRACTITIONER, role: COLUMN_TWO) { totalCount } related { totalCount } } }`,
    )
    expect(await countsOf('2019-12-31')).toMatchObject({
      'PTP_PRACTITIONER OUT': code.one.totalCount,
      'PTP_PRACTITIONER IN': code.two.totalCount,
      'RELATED_TO OUT': code.related.totalCount,
    })
  })
})

test('eight codes cost the queries of one: codes, relations, counts, and the three of the registry', async () => {
  const eight = '"20955","20956","20957","20962","20969","20970","20972","20973"'
  for (const codes of ['"20972"', eight]) {
    const counted = countingGraph(graph)
    await ask(
      counted.graph,
      `{ codes(codes: [${codes}]) { related(first: 50) { edges { node { kind code { gloss } } } } neighbourCounts(on: "2026-05-08") { count } } }`,
    )
    // the related codes are the second query for codes where they are not among the asked ones
    expect(counted.count()).toBeLessThanOrEqual(7)
  }
})
