import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { gpciCsv, mueCsv, pprrvuCsv, pprrvuCsvRow, pprrvuLine, pprrvuText } from '../fixtures/ingest/layouts.ts'
import { zipOf } from '../fixtures/ingest/zip-of.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { sizeOf } from './reading-back.ts'

let graph: Graph
let folder: Folder
beforeAll(async () => {
  graph = await openEmptyGraph()
  folder = makeFolder()
  // A graph with something in it, so that "nothing written" says something.
  const loaded = zipOf([{ name: 'PPRRVU2026_Apr_nonQPP.txt', bytes: pprrvuText([pprrvuLine('20972')]) }])
  await ingest(graph, [folder.write('loaded/rvu26b.zip', loaded)])
})
afterAll(async () => {
  await graph.close()
  folder.remove()
})

const goodCsv = pprrvuCsv([pprrvuCsvRow('20972'), pprrvuCsvRow('Z0001')])
const goodZip = zipOf([{ name: 'PPRRVU2025_Oct.csv', bytes: goodCsv }])
const damaged = Buffer.from(goodZip)
damaged.fill(0x55, 60, 90)
const withoutWork = goodCsv
  .split('\r\n')
  .map((line) => line.split(',').toSpliced(5, 1).join(','))
  .join('\r\n')
const bomb = zipOf([{ name: 'big.txt', bytes: Buffer.alloc(20_000_000, '0') }])
const liar = zipOf([{ name: 'big.txt', bytes: Buffer.alloc(20_000_000, '0'), claimedSize: 1_000 }])
const page = '<!DOCTYPE html>\n<html lang="en"><head><title>License Agreement</title></head><body></body></html>'
const unquoted = goodCsv.replace('Z0001,,', 'Z0001,,"')

test.each([
  ['a zip that is cut short', 'rvu25d.zip', goodZip.subarray(0, goodZip.length - 30), 'cut short'],
  ['a zip that is damaged inside', 'rvu25d.zip', damaged, 'damaged'],
  ['a text named .zip', 'rvu25d.zip', 'plain words', 'called .zip but is plain text'],
  ['a web page named .zip', 'rvu25d.zip', page, 'a web page, most likely the licence'],
  ['a web page named .csv', 'PPRRVU2025_Oct.csv', page, 'a web page, most likely the licence'],
  ['an empty zip', 'rvu25d.zip', '', 'the file is empty'],
  ['an empty csv', 'PPRRVU2025_Oct.csv', '', 'the file is empty'],
  ['a zip without entries', 'rvu25d.zip', zipOf([]), 'it holds no file'],
  ['a zip bomb', 'rvu25d.zip', bomb, 'looks like a zip bomb'],
  ['a zip whose entry is larger than it says', 'rvu25d.zip', liar, 'damaged'],
  [
    'a zip that points outside',
    'rvu25d.zip',
    zipOf([{ name: '../../outside.csv', bytes: goodCsv }]),
    'points outside of it',
  ],
  [
    'a zip of something else',
    'rvu25d.zip',
    zipOf([{ name: 'notes.txt', bytes: 'words' }]),
    'holds nothing that can be loaded',
  ],
  ['a text that is no release', 'notes.txt', 'words', 'holds nothing that can be loaded'],
  ['a csv without a column', 'PPRRVU2025_Oct.csv', withoutWork, 'the column "WORK RVU" is missing'],
  ['a csv whose quote never closes', 'PPRRVU2025_Oct.csv', unquoted, 'the csv cannot be read'],
  [
    'a csv of which no row can be read',
    'PPRRVU2025_Oct.csv',
    pprrvuCsv(['Z0001,x']),
    'no row of this PPRRVU csv could be read',
  ],
  [
    'a GPCI file whose quarter nothing tells',
    'GPCI2026.csv',
    gpciCsv(2026, ['10112,AL,00,ALABAMA,1,1,1,1']),
    'nothing tells which release',
  ],
  [
    'an MUE file without its quarter and a column',
    'mue.csv',
    mueCsv([]).replace(',MUE Rationale', ''),
    'the column "MUE Rationale" is missing',
  ],
])('%s is refused by name with a remedy, and nothing is written', async (_, name, content, reason) => {
  const before = await sizeOf(graph)
  // when
  const report = await ingest(graph, [folder.write(name, content)])
  // then
  expect(report.receipts).toEqual([])
  expect(report.refused).toHaveLength(1)
  const [refusal] = report.refused
  expect(refusal?.file.split('!')[0]).toBe(name)
  expect(refusal?.reason).toContain(reason)
  expect(refusal?.remedy).not.toBe('')
  expect(await sizeOf(graph)).toEqual(before)
})

test('a path that does not exist is refused', async () => {
  const { refused } = await ingest(graph, [`${folder.path}/nowhere.zip`])
  expect(refused).toEqual([
    { file: 'nowhere.zip', reason: 'there is no such file or folder', remedy: 'check the path' },
  ])
})

test('a release that contradicts the file is refused', async () => {
  const { refused } = await ingest(graph, [folder.write('PPRRVU2025_Oct.csv', goodCsv)], { release: 'RVU26B' })
  expect(refused[0]?.reason).toBe('the file says it is for quarter 4 of 2025, and RVU26B begins on 2026-04-01')
})

test('a release of another family than every file is refused, not passed over', async () => {
  const rows = ['20972,2,3 Date of Service Edit: Clinical,Clinical: Data']
  const before = await sizeOf(graph)
  const { refused, receipts } = await ingest(graph, [folder.write('mue-2026q2.csv', mueCsv(rows))], {
    release: 'RVU26B',
  })
  expect(receipts).toEqual([])
  expect(refused).toEqual([
    {
      file: 'mue-2026q2.csv',
      reason: 'nothing of it is of RVU26B, the release that was given: it is of MUE-PRACTITIONER-2026Q2',
      remedy: 'give its release, or none',
    },
  ])
  expect(await sizeOf(graph)).toEqual(before)
})

test('one refused file refuses its archive, and no other path', async () => {
  const half = zipOf([
    { name: 'PPRRVU2025_Oct.csv', bytes: withoutWork },
    { name: 'GPCI2025.csv', bytes: gpciCsv(2025, ['10112,AL,00,ALABAMA,1,0.869,0.575']) },
  ])
  const mue = mueCsv(['20972,2,3 Date of Service Edit: Clinical,Clinical: Data'])
  const paths = [folder.write('rvu25d.zip', half), folder.write('mue-2026q2.csv', mue)]
  // when
  const { receipts, refused, skipped } = await ingest(graph, paths)
  // then
  expect(refused.map(({ file }) => file)).toEqual(['rvu25d.zip!PPRRVU2025_Oct.csv'])
  expect(skipped.map(({ file }) => file)).toEqual(['rvu25d.zip!GPCI2025.csv'])
  expect(receipts.map(({ file }) => file)).toEqual(['mue-2026q2.csv'])
})
