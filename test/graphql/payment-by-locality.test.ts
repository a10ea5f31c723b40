import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, ask, askRefused } from '../support/ask.ts'
import { countingGraph } from '../support/counting-graph.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

const page =
  'totalCount spread { lowest median highest } notPriced { reason } pageInfo { hasNextPage endCursor } edges { node { amount locality { id name } citations { locator release { id } } } }'

async function everywhere(args: string): Promise<Answer> {
  return (await ask(graph, `{ paymentByLocality(code: "20972", ${args}) { ${page} } }`)).paymentByLocality
}

describe('20972 in every locality', () => {
  test('109 localities, Alaska the dearest at 3167.95', async () => {
    const paid = await everywhere('on: "2026-05-08", setting: FACILITY, first: 2')
    expect(paid.totalCount).toBe(109)
    expect(paid.edges).toHaveLength(2)
    expect(paid.spread.highest).toBe(paid.edges[0].node.amount)
    const all = await everywhere('on: "2026-05-08", setting: FACILITY, orderBy: LOCALITY, first: 100')
    const byId = new Map(all.edges.map((edge: Answer) => [edge.node.locality.id, edge.node.amount]))
    expect(byId.get('Locality:02102-01')).toBe('3167.95')
    expect(byId.get('Locality:10112-00')).toBe('2300.94')
  })

  test('pages follow each other without gap or repetition', async () => {
    const first = await everywhere('on: "2026-05-08", setting: FACILITY, first: 60')
    const rest = await everywhere(
      `on: "2026-05-08", setting: FACILITY, first: 60, after: "${first.pageInfo.endCursor}"`,
    )
    const ids = [...first.edges, ...rest.edges].map((edge: Answer) => edge.node.locality.id)
    expect(new Set(ids).size).toBe(109)
    expect(rest.pageInfo.hasNextPage).toBe(false)
  })

  test('no office price anywhere, and no figures of another quarter', async () => {
    expect(await everywhere('on: "2026-05-08", setting: NON_FACILITY')).toMatchObject({
      totalCount: 0,
      spread: null,
      notPriced: { reason: 'SETTING_NOT_APPLICABLE' },
    })
    expect(await everywhere('on: "2026-03-10", setting: FACILITY')).toMatchObject({ notPriced: { reason: 'NO_DATA' } })
  })

  test('a page of 100 costs as many queries as a page of one; 101 are refused', async () => {
    const count = async (first: number) => {
      const counted = countingGraph(graph)
      await ask(
        counted.graph,
        `{ paymentByLocality(code: "20972", on: "2026-05-08", setting: FACILITY, first: ${first}) { ${page} } }`,
      )
      return counted.count()
    }
    expect(await count(1)).toBe(6)
    expect(await count(100)).toBe(6)
    expect(
      await askRefused(
        graph,
        '{ paymentByLocality(code: "20972", on: "2026-05-08", setting: FACILITY, first: 101) { totalCount } }',
      ),
    ).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
