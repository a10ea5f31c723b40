import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { hostileArchives } from '../fixtures/ingest/hostile-archives.ts'
import { rejectedRows } from '../fixtures/ingest/hostile-rows.ts'
import { refusedTables } from '../fixtures/ingest/hostile-tables.ts'
import { mueCsv, pprrvuLine, pprrvuText } from '../fixtures/ingest/layouts.ts'
import { zipOf } from '../fixtures/ingest/zip-of.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { read, sizeOf } from './reading-back.ts'

// What each hostile input is told stands in test/unit/ingest/hostile-inputs.test.ts; here is what it leaves in a graph.

let graph: Graph
let folder: Folder
beforeAll(async () => {
  graph = await openEmptyGraph()
  folder = makeFolder()
  const loaded = zipOf([{ name: 'PPRRVU2026_Apr_nonQPP.txt', bytes: pprrvuText([pprrvuLine('20972')]) }])
  await ingest(graph, [folder.write('loaded/rvu26b.zip', loaded)])
})
afterAll(async () => {
  await graph.close()
  folder.remove()
})

test('nothing that is refused leaves a trace', async () => {
  const before = await sizeOf(graph)
  const refused = [...hostileArchives, ...refusedTables]
  for (const [number, { name, bytes, release }] of refused.entries()) {
    const report = await ingest(graph, [folder.write(`${number}/${name}`, bytes)], { release })
    expect(report.receipts).toEqual([])
    expect(report.refused).toHaveLength(1)
  }
  expect(await sizeOf(graph)).toEqual(before)
})

test('a rejected row is in no fact; the rows around it are', async () => {
  const indicator7 = rejectedRows.find(({ what }) => what === 'modifier indicator 7')
  const { receipts } = await ingest(graph, [folder.write('ccipra-v301r0-f1.txt', indicator7?.bytes ?? '')])
  expect(receipts).toMatchObject([{ read: 2, accepted: 1, rejected: 1, new: 1 }])
  expect(await read(graph, 'MATCH (:Code)-[e:PTP_PRACTITIONER]->(b:Code) RETURN b.code AS columnTwo')).toEqual([
    { columnTwo: '20972' },
  ])
})

test('a row twice is taken once; one that says otherwise of the same code is rejected and named', async () => {
  const rows = [
    'Z0001,2,3 Clinical,Clinical: Data',
    'Z0001,2,3 Clinical,Clinical: Data',
    'Z0001,9,3 Clinical,Clinical: Data',
  ]
  const rejectsFile = `${folder.path}/rejects.ndjson`
  const { receipts } = await ingest(graph, [folder.write('mue-2026q2.csv', mueCsv(rows))], { rejectsFile })
  const reject = { line: 8, column: 'row', reason: 'Z0001 stands on line 6 with other values' }
  expect(receipts).toMatchObject([{ read: 3, accepted: 1, duplicates: 1, rejected: 1, rejects: [reject] }])
  expect(await read(graph, 'MATCH (m:MueLimit) RETURN m.value AS value, m.row AS row')).toEqual([{ value: 2, row: 6 }])
})
