import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { cms } from './loaded.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

test('csv and xlsx of one archive are loaded once', async () => {
  const { receipts, refused, skipped } = await ingest(graph, [cms('ncci/mue-practitioner-2026q2.zip')])
  expect(refused).toEqual([])
  expect(receipts.map(({ format, release, accepted, rejected }) => ({ format, release, accepted, rejected }))).toEqual([
    { format: 'MUE csv', release: 'MUE-PRACTITIONER-2026Q2', accepted: 15_095, rejected: 0 },
  ])
  expect(skipped).toMatchObject([{ reason: expect.stringContaining('states the same as') }])
})
