import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { gpciCsv, mueCsv, pprrvuLine, pprrvuText, ptpText } from '../fixtures/ingest/layouts.ts'
import { zipOf } from '../fixtures/ingest/zip-of.ts'
import { ask } from '../support/ask.ts'
import { openEmptyGraph } from '../support/graph.ts'

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

const startedAt = '2026-11-25T10:00:00.000Z'
const mueRow = (code: string, value: number | string) =>
  `${code},${value},3 Date of Service Edit: Clinical,Clinical: Data`

test('the graph keeps a receipt of each ingest that changed it, and the file shows it', async () => {
  // given a good row, the same again, one that contradicts it and one that is none
  const rows = [mueRow('Z0001', 2), mueRow('Z0001', 2), mueRow('Z0001', 9), mueRow('Z0002', 'two')]
  const path = folder.write('mue-2026q2.csv', mueCsv(rows))
  // when loaded twice
  const { receipts } = await ingest(graph, [path], { startedAt })
  await ingest(graph, [path], { startedAt: '2026-11-26T10:00:00.000Z' })
  // then the second time, which changed nothing, left none
  const { sourceFile } = await ask(
    graph,
    `query ($sha256: String!) { sourceFile(sha256: $sha256) { receipts {
      release { id } startedAt programVersion rowsRead accepted rejected duplicates notes new changed ended unchanged
      recited outranked removed seconds rowsPerSecond peakMemoryMegabytes } } }`,
    { sha256: receipts[0]?.sha256 },
  )
  expect(sourceFile.receipts).toEqual([
    {
      release: { id: 'Release:MUE-PRACTITIONER-2026Q2' },
      startedAt,
      programVersion: '0.1.0',
      rowsRead: 4,
      accepted: 1,
      rejected: 2,
      duplicates: 1,
      notes: 0,
      new: 1,
      changed: 0,
      ended: 0,
      unchanged: 0,
      recited: 0,
      outranked: 0,
      removed: 0,
      seconds: receipts[0]?.seconds,
      rowsPerSecond: receipts[0]?.rowsPerSecond,
      peakMemoryMegabytes: expect.any(Number),
    },
  ])
  expect(receipts[0]?.peakMemoryMegabytes).toBeGreaterThan(50)
})

test('a release says what it lacks, and the graph between which releases there is a gap', async () => {
  const fees = (name: string, year: 2025 | 2026) => ({ name, bytes: pprrvuText([pprrvuLine('20972', { year })]) })
  const gpci = { name: 'GPCI2026.csv', bytes: gpciCsv(2026, ['10112,AL,00,ALABAMA,0.988,1.000,0.875,0.566']) }
  const ptp = (part: number) => folder.write(`ccipra-v301r0-f${part}.txt`, ptpText([`A000${part} B0001 20000101 * 1`]))
  await ingest(graph, [
    folder.write('rvu25d.zip', zipOf([fees('PPRRVU2025_Oct.txt', 2025)])),
    folder.write('rvu26b.zip', zipOf([fees('PPRRVU2026_Apr_nonQPP.txt', 2026), gpci])),
    folder.write('rvu26br.zip', zipOf([fees('PPRRVU2026_Apr_nonQPP.txt', 2026), gpci])),
    ...[1, 2, 4].map(ptp),
  ])
  // when
  const { meta } = await ask(
    graph,
    `{ meta { gaps { family from to message } releases { id standing missing supersedes { id } files { name rows } } } }`,
  )
  // then
  expect(meta.gaps).toEqual([
    { family: 'PFS', from: '2026-01-01', to: '2026-03-31', message: 'no PFS release covers 2026-01-01 to 2026-03-31' },
  ])
  const files = [
    { name: 'GPCI2026.csv', rows: 1 },
    { name: 'PPRRVU2026_Apr_nonQPP.txt', rows: 1 },
  ]
  expect(meta.releases.filter(({ standing }: { standing: string }) => standing !== 'CITED')).toMatchObject([
    { id: 'Release:RVU25D', standing: 'PARTLY_LOADED', missing: ['the GPCIs'] },
    { id: 'Release:RVU26B', standing: 'SUPERSEDED', missing: [], supersedes: [], files },
    { id: 'Release:RVU26BR', standing: 'LOADED', missing: [], supersedes: [{ id: 'Release:RVU26B' }], files },
    { id: 'Release:PTP-PRACTITIONER-V301R0', standing: 'PARTLY_LOADED', missing: ['part f3 of f1 to f4'] },
  ])
})
