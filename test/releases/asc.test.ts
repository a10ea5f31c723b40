import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { found, loaded } from './loaded.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

test('October 2025: every row of the five files', async () => {
  expect(await loaded(graph, 'asc/asc-202510.zip')).toEqual({
    'ASC Addendum AA csv': count('ASC-2025-10', 4201, { notes: 3 }),
    'ASC Addendum EE csv': count('ASC-2025-10', 2109),
    'ASC Addendum BB csv': count('ASC-2025-10', 2534, { notes: 4 }),
    'ASC Addendum FF csv': count('ASC-2025-10', 4201, { notes: 4 }),
    'ASC wage index text': count('ASC-2025-10', 503),
  })
})

test('January 2026: 90684 stands twice in Addendum BB', async () => {
  expect(await loaded(graph, 'asc/asc-202601.zip')).toEqual({
    'ASC Addendum AA csv': count('ASC-2026-01', 4821, { notes: 3 }),
    'ASC Addendum EE csv': count('ASC-2026-01', 1557),
    'ASC Addendum BB csv': count('ASC-2026-01', 2504, { notes: 4, duplicates: 1 }),
    'ASC Addendum FF csv': count('ASC-2026-01', 4821, { notes: 4 }),
    'ASC wage index csv': count('ASC-2026-01', 486),
  })
})

test('device offsets and wage indices say what the files say', async () => {
  const offsets = await found(
    graph,
    `MATCH (:Code {code: '0202T'})-[:HAS_DEVICE_OFFSET]->(d:DeviceOffset {key: 'ASC-2026-01:0202T'})
     RETURN d.apc AS apc, d.apcOffsetPercent AS apcPercent, d.oppsRate AS rate, d.offsetPercent AS percent, d.offsetAmount AS amount, d.row AS row`,
  )
  expect(offsets).toEqual([
    { apc: '5115', apcPercent: '45.89', rate: '12665.27', percent: '61.60', amount: '7801.81', row: 15 },
  ])
  const puertoRico = await found(
    graph,
    `MATCH (w:WageIndex {cbsa: '40', release: 'ASC-2025-10'}) RETURN w.key AS key, w.value AS value ORDER BY key`,
  )
  expect(puertoRico).toEqual([
    { key: 'ASC-2025-10:40', value: '0.3363' },
    { key: 'ASC-2025-10:40:2', value: '0.4421' },
    { key: 'ASC-2025-10:40:3', value: '0.2949' },
    { key: 'ASC-2025-10:40:4', value: '0.2862' },
    { key: 'ASC-2025-10:40:5', value: '0.3039' },
  ])
})

function count(release: string, accepted: number, more: { notes?: number; duplicates?: number } = {}) {
  return { release, accepted, rejected: 0, duplicates: 0, notes: 0, new: accepted, ...more }
}
