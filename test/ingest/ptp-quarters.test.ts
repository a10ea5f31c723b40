import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import { type IngestOptions, ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { ptpText } from '../fixtures/ingest/layouts.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { testQuery } from '../support/neo4j-store.ts'
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

const q1 = 'PTP-PRACTITIONER-V301R0'
const q2 = 'PTP-PRACTITIONER-V302R0'

/** Writes parts of a release: what each says, by its number. */
const parts = (version: string, edits: Record<number, readonly string[]>) =>
  Object.entries(edits).map(([part, lines]) => folder.write(`ccipra-${version}-f${part}.txt`, ptpText(lines)))
const load = async (paths: readonly string[], options: IngestOptions = {}) =>
  (await ingest(graph, paths, options)).receipts
const edits = () =>
  read(
    graph,
    `MATCH (one:Code)-[e:PTP_PRACTITIONER]->(two:Code) MATCH (f:SourceFile {sha256: e.firstFile})
     RETURN one.code + ' ' + two.code + ' ' + toString(e.effective) + ' ' + coalesce(toString(e.deletion), '*') AS edit,
            f.name AS file, e.firstRow AS row, e.firstRelease AS first, e.lastRelease AS last
     ORDER BY edit, first, row`,
  )
const counts = () =>
  read(
    graph,
    'MATCH (c:Code) RETURN c.code AS code, c.ptpPractitionerOut AS out, c.ptpPractitionerIn AS in_ ORDER BY code',
  )

describe('a code that is cut between two parts', () => {
  // Z0005 begins in f1 and goes on in f2, Z0007 in f2 and f3
  const first = {
    1: ['Z0001 Z0002 20000101 * 1', 'Z0005 Z0002 20000101 * 1'],
    2: ['Z0005 Z0003 20000101 * 1', 'Z0006 Z0002 20000101 * 1', 'Z0007 Z0002 20000101 * 1'],
    3: ['Z0007 Z0003 20000101 * 1', 'Z0008 Z0002 20000101 * 1'],
    4: ['Z0009 Z0002 20000101 * 1'],
  }

  test('nothing of it ends that the other part still states', async () => {
    await load(parts('v301r0', first))
    const receipts = await load(parts('v302r0', first))
    expect(receipts.map(({ unchanged, new: created, ended }) => [unchanged, created, ended])).toEqual([
      [2, 0, 0],
      [3, 0, 0],
      [2, 0, 0],
      [1, 0, 0],
    ])
    expect((await edits()).filter(({ last }) => last !== null)).toEqual([])
  })

  test('what both parts state no more has ended, also where the cut lies elsewhere now', async () => {
    await load(parts('v301r0', first))
    // when: Z0005 is whole in f2 now and lacks its edit with Z0002; Z0007 lacks the one with Z0003; f3 begins with Z0008
    const next = {
      1: ['Z0001 Z0002 20000101 * 1'],
      2: ['Z0005 Z0003 20000101 * 1', 'Z0006 Z0002 20000101 * 1', 'Z0007 Z0002 20000101 * 1'],
      3: ['Z0008 Z0002 20000101 * 1'],
      4: ['Z0009 Z0002 20000101 * 1'],
    }
    const receipts = await load(parts('v302r0', next))
    // then
    expect(receipts.map(({ ended }) => ended).reduce((sum, count) => sum + count, 0)).toBe(2)
    expect((await edits()).filter(({ last }) => last === q1).map(({ edit }) => edit)).toEqual([
      'Z0005 Z0002 2000-01-01 *',
      'Z0007 Z0003 2000-01-01 *',
    ])
  })

  test('a code between the parts that neither states any more has ended', async () => {
    await load(parts('v301r0', first))
    const next = { ...first, 1: ['Z0001 Z0002 20000101 * 1'], 2: first[2].slice(1) }
    await load(parts('v302r0', next))
    expect((await edits()).filter(({ last }) => last === q1).map(({ edit }) => edit)).toEqual([
      'Z0005 Z0002 2000-01-01 *',
      'Z0005 Z0003 2000-01-01 *',
    ])
  })

  test('the whole first part takes nothing from what extracts of the other parts state', async () => {
    const span = { effectiveFrom: '2024-04-01', effectiveTo: '2024-06-30', publishedOn: null, supersedes: [] }
    const release = { id: q1, family: 'PTP_PRACTITIONER', source: 'CMS-NCCI', edition: 'version 30.1', ...span }
    const files = Object.entries(first).map(([part, lines]) => {
      const [path, text] = [`ccipra-v301r0-f${part}.txt`, ptpText(lines.slice(0, 1))]
      folder.write(`extract/${path}`, text)
      const sha256 = createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex')
      const extractOf = { name: path, sha256: null }
      return { path, kind: 'PTP', release: q1, retrievedOn: null, sha256, extract: true, extractOf, url: null }
    })
    folder.write('extract/manifest.json', JSON.stringify({ releases: [release], files, cited: [] }))
    await load([`${folder.path}/extract`])
    const [f1] = parts('v301r0', first)
    // when
    expect(await load([f1 ?? ''])).toMatchObject([{ new: 1, recited: 1, removed: 0, ended: 0 }])
    // then
    expect((await edits()).map(({ edit }) => edit)).toEqual([
      'Z0001 Z0002 2000-01-01 *',
      'Z0005 Z0002 2000-01-01 *',
      'Z0005 Z0003 2000-01-01 *',
      'Z0007 Z0003 2000-01-01 *',
      'Z0009 Z0002 2000-01-01 *',
    ])
  })

  test('parts that come one by one, and in any order, end in the same graph', async () => {
    const next = { ...first, 2: first[2].slice(1), 3: first[3].slice(1) }
    await load(parts('v301r0', first))
    await load(parts('v302r0', next))
    const together = [await edits(), await counts()]
    await graph.close()
    graph = await openEmptyGraph()
    // when
    for (const path of parts('v301r0', first).toReversed()) await load([path])
    const [f1, f2, f3, f4] = parts('v302r0', next)
    for (const path of [f3, f1, f4, f2]) await load([path ?? ''])
    // then
    expect([await edits(), await counts()]).toEqual(together)
  })
})

describe('quarters', () => {
  const quarters = {
    v301r0: [
      'Z0001 Z0002 20000101 * 1',
      'Z0001 Z0002 20000101 * 1',
      'Z0001 Z0003 20000101 * 1',
      'Z0005 Z0002 20000101 * 1',
    ],
    // one of the two alike is gone, Z0003 gets a last day, Z0005 is gone, Z0006 is new
    v302r0: ['Z0001 Z0002 20000101 * 1', 'Z0001 Z0003 20000101 20240630 1', 'Z0006 Z0002 20240701 * 1'],
    // Z0006 is gone, Z0002 stands twice again
    v303r0: ['Z0001 Z0002 20000101 * 1', 'Z0001 Z0002 20000101 * 1', 'Z0001 Z0003 20000101 20240630 1'],
  }
  type Version = keyof typeof quarters
  const paths = () =>
    Object.fromEntries(
      Object.entries(quarters).map(([version, lines]) => [
        version,
        folder.write(`ccipra-${version}.txt`, ptpText(lines)),
      ]),
    ) as Record<Version, string>

  test('a refresh counts what is new, ended and unchanged, and keeps the first citation', async () => {
    const { v301r0, v302r0 } = paths()
    await load([v301r0])
    const [receipt] = await load([v302r0])
    expect(receipt).toMatchObject({ new: 2, ended: 3, unchanged: 1, changed: 0, recited: 0, removed: 0 })
    expect(await edits()).toEqual([
      { edit: 'Z0001 Z0002 2000-01-01 *', file: 'ccipra-v301r0.txt', row: 7, first: q1, last: null },
      { edit: 'Z0001 Z0002 2000-01-01 *', file: 'ccipra-v301r0.txt', row: 8, first: q1, last: q1 },
      { edit: 'Z0001 Z0003 2000-01-01 *', file: 'ccipra-v301r0.txt', row: 9, first: q1, last: q1 },
      { edit: 'Z0001 Z0003 2000-01-01 2024-06-30', file: 'ccipra-v302r0.txt', row: 8, first: q2, last: null },
      { edit: 'Z0005 Z0002 2000-01-01 *', file: 'ccipra-v301r0.txt', row: 10, first: q1, last: q1 },
      { edit: 'Z0006 Z0002 2024-07-01 *', file: 'ccipra-v302r0.txt', row: 9, first: q2, last: null },
    ])
  })

  test.each<Version[]>([
    ['v301r0', 'v303r0', 'v302r0'],
    ['v302r0', 'v301r0', 'v303r0'],
    ['v302r0', 'v303r0', 'v301r0'],
    ['v303r0', 'v301r0', 'v302r0'],
    ['v303r0', 'v302r0', 'v301r0'],
  ])('%s, %s, %s end in the same graph as in order', async (...order) => {
    const all = paths()
    for (const version of ['v301r0', 'v302r0', 'v303r0'] as const) await load([all[version]])
    const inOrder = [await edits(), await counts()]
    await graph.close()
    graph = await openEmptyGraph()
    for (const version of order) await load([all[version]])
    expect([await edits(), await counts()]).toEqual(inOrder)
  })

  test('an older quarter cites every edit anew, also where a code has many', async () => {
    const partner = (number: number) => `Z1${String(number).padStart(3, '0')}`
    const many = Array.from({ length: 60 }, (_, number) => `Z0001 ${partner(number)} 20000101 * 1`)
    // the older one states 59 of them and the first one twice
    const older = folder.write('ccipra-v301r0.txt', ptpText([many[0] ?? '', ...many.slice(0, 59)]))
    const newer = folder.write('ccipra-v302r0.txt', ptpText(many))
    await load([older])
    await load([newer])
    const inOrder = [await edits(), await counts()]
    await graph.close()
    graph = await openEmptyGraph()
    // when
    await load([newer])
    expect(await load([older])).toMatchObject([{ new: 1, recited: 59, changed: 0, ended: 0, removed: 0 }])
    // then
    expect([await edits(), await counts()]).toEqual(inOrder)
    expect(await load([newer])).toMatchObject([{ new: 0, recited: 0, unchanged: 60 }])
  })

  test('a file that is loaded again after a newer one changes nothing', async () => {
    const all = paths()
    await load([all.v301r0])
    await load([all.v302r0])
    const before = await edits()
    const [receipt] = await load([all.v301r0])
    expect(receipt).toMatchObject({ new: 0, changed: 0, ended: 0, recited: 0, removed: 0, unchanged: 4 })
    expect(await edits()).toEqual(before)
  })

  test('what was changed behind the digest is found by an audit, and only by it', async () => {
    const { v301r0 } = paths()
    await load([v301r0])
    const before = await edits()
    await graph.write((transaction) =>
      transaction.run(
        testQuery(
          'write',
          "MATCH (:Code {code: 'Z0005'})-[e:PTP_PRACTITIONER]->(:Code) DELETE e",
          z.object({}),
          z.object({}),
        ),
        {},
      ),
    )
    expect(await load([v301r0])).toMatchObject([{ new: 0, unchanged: 4 }])
    expect(await load([v301r0], { audit: true })).toMatchObject([{ new: 1, unchanged: 3 }])
    expect(await edits()).toEqual(before)
  })
})
