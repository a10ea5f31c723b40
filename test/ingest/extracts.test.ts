import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { pprrvuLine, pprrvuText } from '../fixtures/ingest/layouts.ts'
import { zipOf } from '../fixtures/ingest/zip-of.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { read, sizeOf } from './reading-back.ts'

let graph: Graph
let folder: Folder
beforeEach(async () => {
  graph = await openEmptyGraph()
  folder = makeFolder()
})
afterEach(async () => {
  await graph.close()
  folder.remove()
})

const sha256 = (text: string) => createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex')
const original = { name: 'PPRRVU2026_Apr_nonQPP.txt', sha256: null }
const quarter = { effectiveFrom: '2026-04-01', effectiveTo: '2026-06-30', publishedOn: null, supersedes: [] }
const rvu26b = { id: 'RVU26B', family: 'PFS', source: 'CMS-PFS', edition: 'April 2026', ...quarter }

/** A folder as `seeds/` is one: an extract of the fee schedule and the manifest that says so. */
function extractFolder(lines: readonly string[], manifest: Record<string, unknown> = {}): string {
  const text = pprrvuText(lines)
  folder.write('extract/pprrvu.txt', text)
  const stated = { kind: 'FEE_SCHEDULE', release: 'RVU26B', retrievedOn: '2026-11-01', url: null, sha256: sha256(text) }
  const files = [{ path: 'pprrvu.txt', ...stated, extract: true, extractOf: original, ...manifest }]
  folder.write('extract/manifest.json', JSON.stringify({ releases: [rvu26b], files, cited: [] }))
  return `${folder.path}/extract`
}

const whole = (lines: readonly string[]) =>
  folder.write('rvu26b.zip', zipOf([{ name: 'PPRRVU2026_Apr_nonQPP.txt', bytes: pprrvuText(lines) }]))
const cited = (key: string) =>
  read(
    graph,
    `MATCH (f:FeeScheduleRow {key: '${key}'}) MATCH (s:SourceFile {sha256: f.file})
     RETURN f.row AS row, s.name AS name, s.extract AS extract`,
  )

test('a manifest says what an extract is: release, original, day of retrieval', async () => {
  const { receipts } = await ingest(graph, [extractFolder([pprrvuLine('20972')])])
  expect(receipts).toMatchObject([{ release: 'RVU26B', extract: true, new: 1 }])
  expect(
    await read(
      graph,
      'MATCH (s:SourceFile) RETURN s.extract AS extract, s.extractOf AS of, toString(s.retrievedOn) AS day',
    ),
  ).toEqual([{ extract: true, of: 'PPRRVU2026_Apr_nonQPP.txt', day: '2026-11-01' }])
})

test('the whole file takes over what an extract stated, and removes what it does not state', async () => {
  await ingest(graph, [
    extractFolder([pprrvuLine('Z0001'), pprrvuLine('Z0002'), pprrvuLine('Z0003', { work: '1.00' })]),
  ])
  // when
  const { receipts } = await ingest(graph, [whole([pprrvuLine('Z0000'), pprrvuLine('Z0001'), pprrvuLine('Z0003')])])
  // then
  expect(receipts).toMatchObject([{ new: 1, recited: 1, changed: 1, removed: 1, unchanged: 0 }])
  expect(await cited('RVU26B:Z0001')).toEqual([{ row: 4, name: 'PPRRVU2026_Apr_nonQPP.txt', extract: false }])
  expect(await cited('RVU26B:Z0002')).toEqual([])
})

test('the extract once more, after the whole file, changes nothing', async () => {
  const extract = extractFolder([pprrvuLine('Z0001'), pprrvuLine('Z0002')])
  await ingest(graph, [extract])
  await ingest(graph, [whole([pprrvuLine('Z0001')])])
  const before = await sizeOf(graph)
  // when
  const { receipts } = await ingest(graph, [extract])
  // then
  expect(receipts).toMatchObject([{ new: 0, changed: 0, recited: 0, removed: 0 }])
  expect(await sizeOf(graph)).toEqual(before)
})

test('an extract that comes after the whole file cannot contradict it or add to it', async () => {
  await ingest(graph, [whole([pprrvuLine('Z0001'), pprrvuLine('Z0002')])])
  // when
  const lines = [pprrvuLine('Z0001', { work: '9.99' }), pprrvuLine('Z0002'), pprrvuLine('Z0009')]
  const { receipts } = await ingest(graph, [extractFolder(lines)])
  // then
  expect(receipts).toMatchObject([{ new: 0, changed: 0, unchanged: 1, outranked: 2 }])
  expect(await cited('RVU26B:Z0001')).toEqual([{ row: 3, name: 'PPRRVU2026_Apr_nonQPP.txt', extract: false }])
})

test.each([
  ['whose file is not the one it names', { sha256: sha256('other') }, 'is not the file that the manifest names'],
  ['that gives the file another kind', { kind: 'GPCI' }, 'holds FEE_SCHEDULE, and the manifest says GPCI'],
  ['that puts the file into another quarter family', { release: 'ZIP-2025Q4' }, 'a release of ZIP'],
  ['that names a release nobody describes', { release: 'RVU99' }, 'nobody describes the release RVU99'],
  ['with a file that is not there', { path: 'gone.txt' }, 'is missing or cannot be read'],
])('a manifest %s is refused', async (_, manifest, reason) => {
  const before = await sizeOf(graph)
  const { refused } = await ingest(graph, [extractFolder([pprrvuLine('20972')], manifest)])
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toContain(reason)
  expect(await sizeOf(graph)).toEqual(before)
})
