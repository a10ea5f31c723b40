import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { found, loaded } from './loaded.ts'

/** What stands in `../shared/cms` where CMS prints a descriptor of the AMA or the ADA. */
const withheld = /withheld/i

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

test('no descriptor of a file gets into the graph, and dental codes have no title', async () => {
  // given every release whose files have a column of descriptors
  for (const file of [
    'pfs/rvu25d.zip',
    'pfs/rvu26b.zip',
    'opps/addendum-b-2023-01.zip',
    'asc/asc-202510.zip',
    'asc/asc-202601.zip',
    'hcpcs/anweb-2020-10.zip',
  ]) {
    await loaded(graph, file)
  }
  // when every label's nodes are walked
  const labels = await found(graph, 'MATCH (n) RETURN DISTINCT labels(n)[0] AS label ORDER BY label')
  const names = labels.map(({ label }) => String(label))
  expect(names).toEqual(
    expect.arrayContaining(['AscRate', 'DeviceOffset', 'FeeScheduleRow', 'HcpcsTitle', 'OutpatientRate']),
  )
  const telling: string[] = []
  for (const label of names) {
    const nodes = await found(graph, `MATCH (n:${label}) RETURN properties(n) AS node`)
    telling.push(...nodes.map(({ node }) => JSON.stringify(node)).filter((text) => withheld.test(text)))
  }
  // then
  expect(telling).toEqual([])
  const dental = await found(
    graph,
    "MATCH (c:Code) WHERE c.code STARTS WITH 'D' AND c.title IS NOT NULL RETURN c.code AS code",
  )
  expect(dental).toEqual([])
})
