import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { found, loaded } from './loaded.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

test('all 9,000 rows, of which 55 have primaries that the contractor defines', async () => {
  const receipt = { release: 'AOC-2026Q2', accepted: 9000, rejected: 0, duplicates: 0, notes: 0 }
  expect(await loaded(graph, 'ncci/aoc-2026q2.zip')).toEqual({
    'NCCI add-on code edits xlsx': { ...receipt, new: 9000 },
  })
  expect(await found(graph, 'MATCH ()-[e:ADD_ON_OF]->() RETURN count(e) AS edges')).toEqual([{ edges: 8945 }])
  expect(await found(graph, 'MATCH (a:AddOnByContractor) RETURN count(a) AS rows')).toEqual([{ rows: 55 }])
  // the same file again
  expect(await loaded(graph, 'ncci/aoc-2026q2.zip')).toEqual({
    'NCCI add-on code edits xlsx': { ...receipt, new: 0 },
  })
  expect(await found(graph, 'MATCH ()-[e:ADD_ON_OF]->() RETURN count(e) AS edges')).toEqual([{ edges: 8945 }])
})

test('G2211 stands twice with 99213, and CCCCC is no code', async () => {
  const pair = await found(
    graph,
    `MATCH (:Code {code: 'G2211'})-[e:ADD_ON_OF]->(:Code {code: '99213'})
     RETURN toString(e.effective) AS effective, toString(e.deletion) AS deletion, e.type AS type, e.firstRelease AS first ORDER BY effective`,
  )
  expect(pair).toEqual([
    { effective: '2024-01-01', deletion: null, type: 1, first: 'AOC-2026Q2' },
    { effective: '2024-10-01', deletion: '2024-10-01', type: 1, first: 'AOC-2026Q2' },
  ])
  expect(await found(graph, "MATCH (c:Code {code: 'CCCCC'}) RETURN c.code AS code")).toEqual([])
})
