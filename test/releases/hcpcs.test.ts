import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { found, loaded } from './loaded.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

test('October 2020: 6,825 codes and 371 modifiers in 7,197 records, one of which continues another', async () => {
  const counts = { release: 'HCPCS-2020-10', accepted: 7196, rejected: 0, duplicates: 0, notes: 0, new: 7196 }
  expect(await loaded(graph, 'hcpcs/anweb-2020-10.zip')).toEqual({ 'HCPCS Level II xlsx': counts })
  expect(await found(graph, 'MATCH (t:HcpcsTitle) RETURN count(t) AS codes')).toEqual([{ codes: 6825 }])
  expect(await found(graph, 'MATCH (t:ModifierTitle) RETURN count(t) AS modifiers')).toEqual([{ modifiers: 371 }])
})

test('a code, its modifier beside it, and a description put together', async () => {
  const [speech] = await found(
    graph,
    `MATCH (c:Code {code: 'V5362'})-[:HAS_TITLE]->(t:HcpcsTitle)
     RETURN c.title AS title, c.system AS system, toString(t.addedOn) AS added, t.release AS release`,
  )
  expect(speech).toEqual({
    title: 'Speech screening',
    system: 'HCPCS_II',
    added: '1990-01-01',
    release: 'HCPCS-2020-10',
  })
  expect(await found(graph, "MATCH (m:Modifier {code: 'A1'}) RETURN m.officialName AS name, m.name AS ours")).toEqual([
    { name: 'Dressing for one wound', ours: null },
  ])
  const [continued] = await found(graph, "MATCH (c:Code {code: 'G0503'}) RETURN c.title AS title")
  expect(continued?.['title']).toMatch(/goals and are prepared for discharge from active treatment$/)
})
