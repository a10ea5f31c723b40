import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { gpciCsv, ptpText, zip5Line } from '../fixtures/ingest/layouts.ts'
import { zipOf } from '../fixtures/ingest/zip-of.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { read } from './reading-back.ts'

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

/** The same graph, whose engine is lost after some transactions. */
function lostAfter(transactions: number): Graph {
  let left = transactions
  return {
    ...graph,
    write: (work) => (left-- > 0 ? graph.write(work) : Promise.reject(new Error('the engine is lost'))),
  }
}

const zips = Array.from({ length: 5_000 }, (_, index) => zip5Line({ zip: String(10_000 + index) }))
const edits = Array.from({ length: 12_000 }, (_, index) => {
  const one = `A${String(Math.floor(index / 10)).padStart(4, '0')}`
  return `${one} B${String(index % 10).padStart(4, '0')} 20000101 * 1`
})

test.each([
  ['facts', 'ZIP5_OCT2025.txt', zips.join('\n'), 'MATCH (n:Zip) RETURN count(n) AS stored', 5_000, 4],
  [
    'edits',
    'ccipra-v301r0.txt',
    ptpText(edits),
    'MATCH (:Code)-[n:PTP_PRACTITIONER]->(:Code) RETURN count(n) AS stored',
    12_000,
    6,
  ],
])(
  '%s: a file that was interrupted does not count as loaded, and loading it again completes it',
  async (_, name, text, count, rows, written) => {
    const path = folder.write(name, text)
    // given: lock, release, file, for edits rationales and codes, and one batch are written, then the engine is lost
    await expect(ingest(lostAfter(written), [path])).rejects.toThrow('the engine is lost')
    const [partly] = await read(graph, count)
    expect(Number(partly?.['stored'])).toBeGreaterThan(0)
    expect(Number(partly?.['stored'])).toBeLessThan(rows)
    expect(await read(graph, 'MATCH (f:SourceFile) WHERE f.complete RETURN f.name AS name')).toEqual([])
    // when
    const { receipts } = await ingest(graph, [path])
    // then
    expect(receipts[0]).toMatchObject({
      accepted: rows,
      resumed: true,
      new: rows - Number(partly?.['stored']),
      unchanged: partly?.['stored'],
    })
    expect(await read(graph, count)).toEqual([{ stored: rows }])
    expect(await read(graph, 'MATCH (f:SourceFile) WHERE f.complete RETURN f.rows AS rows')).toEqual([{ rows }])
    const uncounted =
      'MATCH (c:Code) WHERE c.ptpPractitionerOut <> COUNT { (c)-[:PTP_PRACTITIONER]->(:Code) } RETURN count(c) AS codes'
    expect(await read(graph, uncounted)).toEqual([{ codes: 0 }])
  },
)

test('the same bytes in two releases are one file of both', async () => {
  const gpci = { name: 'GPCI2026.csv', bytes: gpciCsv(2026, ['10112,AL,00,ALABAMA,0.988,1.000,0.875,0.566']) }
  await ingest(graph, [folder.write('rvu26b.zip', zipOf([gpci])), folder.write('rvu26c.zip', zipOf([gpci]))])
  expect(await read(graph, 'MATCH (g:GpciRow) RETURN g.key AS key ORDER BY key')).toEqual([
    { key: 'RVU26B:10112-00' },
    { key: 'RVU26C:10112-00' },
  ])
  expect(
    await read(
      graph,
      'MATCH (f:SourceFile)-[:`IN`]->(r:Release) WHERE f.complete RETURN r.id AS release ORDER BY release',
    ),
  ).toEqual([{ release: 'RVU26B' }, { release: 'RVU26C' }])
})
