import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import {
  addendumAa,
  addendumEe,
  gpciCsv,
  mueCsv,
  pprrvuCsv,
  pprrvuCsvRow,
  pprrvuLine,
  pprrvuText,
} from '../fixtures/ingest/layouts.ts'
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

const alabama = '10112,AL,00,ALABAMA,0.988,1.000,0.875,0.566'
const release = (lines: readonly string[]) =>
  zipOf([
    { name: 'PPRRVU2026_Apr_nonQPP.txt', bytes: pprrvuText(lines) },
    { name: 'GPCI2026.csv', bytes: gpciCsv(2026, [alabama]) },
    { name: 'RVU26B.pdf', bytes: '%PDF-1.7 record layout' },
  ])

describe('a release in a zip', () => {
  test('is loaded with a receipt per file; what is no table is skipped by name', async () => {
    const path = folder.write(
      'rvu26b.zip',
      release([pprrvuLine('20972'), pprrvuLine('Z0001'), pprrvuLine('Z0002').slice(0, 60)]),
    )
    // when
    const report = await ingest(graph, [path])
    // then
    expect(report.refused).toEqual([])
    expect(report.skipped).toEqual([{ file: 'rvu26b.zip!RVU26B.pdf', reason: 'a pdf, for people to read' }])
    expect(report.receipts).toMatchObject([
      { file: 'rvu26b.zip!GPCI2026.csv', kind: 'GPCI', release: 'RVU26B', read: 1, accepted: 1, rejected: 0, new: 1 },
      {
        file: 'rvu26b.zip!PPRRVU2026_Apr_nonQPP.txt',
        kind: 'FEE_SCHEDULE',
        release: 'RVU26B',
        read: 3,
        accepted: 2,
        rejected: 1,
        rejects: [{ line: 5, column: 'line', reason: 'the line has 60 characters where the layout has 171' }],
        new: 2,
      },
    ])
    expect(
      await read(
        graph,
        `MATCH (c:Code {code: '20972'})-[:HAS_FEE]->(f:FeeScheduleRow) MATCH (file:SourceFile {sha256: f.file})-[:\`IN\`]->(r:Release)-[:OF]->(s:Source)
         RETURN c.system AS system, f.key AS key, f.workRvu AS work, f.nonFacilityNotApplicable AS notApplicable, f.row AS row, f.method AS method,
                file.name AS file, file.rows AS rows, file.complete AS complete, r.id AS release, toString(r.effectiveTo) AS until, s.rank AS rank`,
      ),
    ).toEqual([
      {
        system: 'CPT',
        key: 'RVU26B:20972',
        work: '43.40',
        notApplicable: true,
        row: 3,
        method: 'TRANSCRIBED',
        file: 'PPRRVU2026_Apr_nonQPP.txt',
        rows: 2,
        complete: true,
        release: 'RVU26B',
        until: '2026-06-30',
        rank: 1,
      },
    ])
    expect(
      await read(
        graph,
        "MATCH (l:Locality {key: '10112-00'})-[:HAS_GPCI]->(g:GpciRow) RETURN l.name AS name, g.key AS key, g.work AS work",
      ),
    ).toEqual([{ name: 'ALABAMA', key: 'RVU26B:10112-00', work: '1.000' }])
  })

  test('a second time changes nothing, not even the version of the graph', async () => {
    const path = folder.write('rvu26b.zip', release([pprrvuLine('20972'), pprrvuLine('Z0001')]))
    await ingest(graph, [path])
    const before = await sizeOf(graph)
    // when
    const { receipts } = await ingest(graph, [path])
    // then
    const nothing = { new: 0, changed: 0, recited: 0, removed: 0 }
    expect(receipts).toMatchObject([
      { ...nothing, unchanged: 1 },
      { ...nothing, unchanged: 2 },
    ])
    expect(await sizeOf(graph)).toEqual(before)
  })

  test('a newer state of the same file changes one row, adds one and takes one away', async () => {
    await ingest(graph, [
      folder.write('rvu26b.zip', release(['Z0001', 'Z0002', 'Z0003'].map((code) => pprrvuLine(code)))),
    ])
    // when
    const next = [pprrvuLine('Z0001'), pprrvuLine('Z0002', { work: '1.00' }), pprrvuLine('Z0004')]
    const { receipts } = await ingest(graph, [folder.write('rvu26b.zip', release(next))])
    // then
    expect(receipts[1]).toMatchObject({ new: 1, changed: 1, recited: 1, removed: 1, unchanged: 0 })
    expect(await read(graph, 'MATCH (f:FeeScheduleRow) RETURN f.key AS key, f.workRvu AS work ORDER BY key')).toEqual([
      { key: 'RVU26B:Z0001', work: '43.40' },
      { key: 'RVU26B:Z0002', work: '1.00' },
      { key: 'RVU26B:Z0004', work: '43.40' },
    ])
  })

  test('a row that repeats another is counted once, and one that contradicts another is rejected', async () => {
    const lines = [pprrvuLine('Z0001'), pprrvuLine('Z0001'), pprrvuLine('Z0001', { work: '1.00' })]
    const { receipts } = await ingest(graph, [folder.write('rvu26b.zip', release(lines))])
    expect(receipts[1]).toMatchObject({
      read: 3,
      accepted: 1,
      duplicates: 1,
      rejected: 1,
      rejects: [{ line: 5, column: 'row', reason: 'Z0001 stands on line 3 with other values' }],
    })
  })

  test('the table that is there as csv and as text is read once', async () => {
    const both = zipOf([
      { name: 'PPRRVU2025_Oct.txt', bytes: pprrvuText([pprrvuLine('20972', { year: 2025 })]) },
      { name: 'PPRRVU2025_Oct.csv', bytes: pprrvuCsv([pprrvuCsvRow('20972')]) },
    ])
    const { receipts, skipped } = await ingest(graph, [folder.write('rvu25d.zip', both)])
    expect(receipts.map(({ file }) => file)).toEqual(['rvu25d.zip!PPRRVU2025_Oct.csv'])
    expect(skipped).toEqual([
      { file: 'rvu25d.zip!PPRRVU2025_Oct.txt', reason: 'states the same as PPRRVU2025_Oct.csv, which is loaded' },
    ])
  })

  test('the two fee schedules of a quarter become two releases', async () => {
    const both = zipOf([
      { name: 'PPRRVU2026_Apr_nonQPP.txt', bytes: pprrvuText([pprrvuLine('20972')]) },
      { name: 'PPRRVU2026_Apr_QPP.txt', bytes: pprrvuText([pprrvuLine('20972', { cf: '33.5675', pricing: '1' })]) },
    ])
    await ingest(graph, [folder.write('rvu26b.zip', both)])
    expect(
      await read(graph, 'MATCH (f:FeeScheduleRow) RETURN f.key AS key, f.conversionFactor AS factor ORDER BY key'),
    ).toEqual([
      { key: 'RVU26B-QPP:20972', factor: '33.5675' },
      { key: 'RVU26B:20972', factor: '33.4009' },
    ])
  })
})

test('zips in zips, folders and plain files are all the same; siblings tell each other their month', async () => {
  const inner = zipOf([
    { name: 'EE.csv', bytes: addendumEe(['20955']) },
    { name: 'AA.csv', bytes: addendumAa('April 2026', ['20972,,x,Y,G2,65.6144,"$3,695.53 "']) },
  ])
  const outer = folder.write('addenda.zip', zipOf([{ name: 'april/asc.zip', bytes: inner }]))
  const mue = mueCsv(['20972,2,3 Date of Service Edit: Clinical,Clinical: Data'])
  folder.write('ncci/MCR_MUE_PractitionerServices_Eff_04-01-2026.csv', mue)
  // when
  const { receipts } = await ingest(graph, [outer, `${folder.path}/ncci`])
  // then
  expect(receipts.map(({ file, release: id }) => `${file} ${id}`)).toEqual([
    'addenda.zip!april/asc.zip!AA.csv ASC-2026-04',
    'addenda.zip!april/asc.zip!EE.csv ASC-2026-04',
    'MCR_MUE_PractitionerServices_Eff_04-01-2026.csv MUE-PRACTITIONER-2026Q2',
  ])
  expect(await read(graph, 'MATCH (a:AscRate) RETURN a.key AS key, a.excluded AS excluded ORDER BY key')).toEqual([
    { key: 'ASC-2026-04:20955', excluded: true },
    { key: 'ASC-2026-04:20972', excluded: false },
  ])
})

test('a correction supersedes what it corrects, whichever is loaded first', async () => {
  const row = pprrvuCsv([pprrvuCsvRow('20972')])
  const corrected = zipOf([
    { name: 'PPRRVU2025_Oct.csv', bytes: pprrvuCsv([pprrvuCsvRow('20972', { work: '44.52' })]) },
  ])
  await ingest(graph, [folder.write('RVU25DR.zip', corrected)])
  await ingest(graph, [folder.write('RVU25D.zip', zipOf([{ name: 'PPRRVU2025_Oct.csv', bytes: row }]))])
  expect(await read(graph, 'MATCH (a:Release)-[:SUPERSEDES]->(b:Release) RETURN a.id AS newer, b.id AS older')).toEqual(
    [{ newer: 'RVU25DR', older: 'RVU25D' }],
  )
  expect(await read(graph, 'MATCH (f:FeeScheduleRow) RETURN f.key AS key, f.workRvu AS work ORDER BY key')).toEqual([
    { key: 'RVU25D:20972', work: '44.51' },
    { key: 'RVU25DR:20972', work: '44.52' },
  ])
})
