import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { found, loaded } from './loaded.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

test('every file of RVU25D is loaded, and none of its tables twice', async () => {
  const receipts = await loaded(graph, 'pfs/rvu25d.zip')
  const clean = { release: 'RVU25D', rejected: 0, duplicates: 0, notes: 0 }
  expect(receipts).toMatchObject({
    'PPRRVU csv': { release: 'RVU25D', accepted: 19_090, rejected: 0 },
    'GPCI csv': { ...clean, accepted: 109, new: 109 },
    // 05302-99 stands twice
    'LOCCO csv': { ...clean, accepted: 109, new: 109, duplicates: 1, notes: 1 },
    'OPPSCAP csv': { ...clean, accepted: 16_100, new: 16_100 },
    'ANES csv': { ...clean, accepted: 109, new: 109 },
  })
  expect(Object.keys(receipts)).toHaveLength(5)
})

test('Manhattan in the three side files', async () => {
  const [counties] = await found(
    graph,
    "MATCH (c:LocalityCounties {key: 'RVU25D:13202-01'}) RETURN c.state AS state, c.counties AS counties",
  )
  expect(counties).toEqual({ state: 'NEW YORK', counties: 'NEW YORK' })
  const [factor] = await found(
    graph,
    "MATCH (f:AnesthesiaFactor {key: 'RVU25D:13202-01'}) RETURN f.conversionFactor AS local, f.nationalFactor AS national",
  )
  expect(factor).toEqual({ local: '22.76', national: '20.3178' })
  const [cap] = await found(
    graph,
    "MATCH (c:OppsCap {key: 'RVU25D:01112-05:0633T:TC'}) RETURN c.nonFacilityPrice AS price, c.row AS row",
  )
  expect(cap).toEqual({ price: '150.69', row: 2 })
})
