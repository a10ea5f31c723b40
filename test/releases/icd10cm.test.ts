import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { found, loaded } from './loaded.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

const receipt = { rejected: 0, duplicates: 0, notes: 0 }

test('fiscal year 2025: 97,584 titles', async () => {
  expect(await loaded(graph, 'icd10/2025-code-descriptions-tabular-order.zip')).toEqual({
    'ICD-10-CM order file': { ...receipt, release: 'ICD10CM-2025', accepted: 97_584, new: 97_584 },
    'ICD-10-CM order addenda': { ...receipt, release: 'ICD10CM-2025', accepted: 374, new: 374, notes: 20 },
  })
})

test('fiscal year 2026: 98,186 titles; the addendum adds 630, deletes 28, revises 45', async () => {
  expect(await loaded(graph, 'icd10/2026-code-descriptions-tabular-order.zip')).toEqual({
    'ICD-10-CM order file': { ...receipt, release: 'ICD10CM-2026', accepted: 98_186, new: 98_186 },
    'ICD-10-CM order addenda': { ...receipt, release: 'ICD10CM-2026', accepted: 703, new: 703, notes: 20 },
  })
  const changes = await found(
    graph,
    `MATCH (c:DiagnosisChange {release: 'ICD10CM-2026'}) RETURN c.change AS change, count(c) AS entries ORDER BY change`,
  )
  expect(changes).toEqual([
    { change: 'ADD', entries: 630 },
    { change: 'DELETE', entries: 28 },
    { change: 'REVISE', entries: 45 },
  ])
})

test('code by code 614 are new and 12 gone', async () => {
  const count = async (where: string) =>
    (await found(graph, `MATCH (d:Diagnosis) WHERE ${where} RETURN count(d) AS codes`))[0]?.['codes']
  expect(await count("d.firstRelease = 'ICD10CM-2026'")).toBe(614)
  expect(await count("d.lastRelease = 'ICD10CM-2025'")).toBe(12)
})

test('61 changed: 45 titles, and 16 codes that became headers', async () => {
  const titles = async (release: string) => {
    const rows = await found(
      graph,
      `MATCH (t:DiagnosisTitle {release: '${release}'})
       RETURN t.code AS code, t.billable AS billable, t.shortTitle AS short, t.longTitle AS long, t.digest AS digest`,
    )
    return new Map(rows.map((row) => [row['code'], row]))
  }
  const before = await titles('ICD10CM-2025')
  const changed = [...(await titles('ICD10CM-2026')).values()].flatMap((now) => {
    const was = before.get(now['code'])
    return was === undefined || was['digest'] === now['digest'] ? [] : [{ was, now }]
  })
  expect(changed).toHaveLength(61)
  const headers = changed.filter(({ was, now }) => was['billable'] === true && now['billable'] === false)
  expect(headers).toHaveLength(16)
  expect(changed.filter(({ was, now }) => was['long'] !== now['long'] || was['short'] !== now['short'])).toHaveLength(
    45,
  )
})

test('a diagnosis with its title of a year and its ancestors', async () => {
  const title = await found(
    graph,
    `MATCH (:Diagnosis {code: 'M89771'})-[:HAS_TITLE]->(t:DiagnosisTitle {key: 'ICD10CM-2026:M89771'})
     RETURN t.billable AS billable, t.longTitle AS title`,
  )
  expect(title).toEqual([{ billable: true, title: 'Major osseous defect, right ankle and foot' }])
  const ancestors = await found(
    graph,
    `MATCH (:Diagnosis {code: 'M89771'})-[:CHILD_OF*1..6]->(a:Diagnosis) RETURN a.code AS code ORDER BY code`,
  )
  expect(ancestors).toEqual([{ code: 'M89' }, { code: 'M897' }, { code: 'M8977' }])
})
