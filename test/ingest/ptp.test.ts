import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { ptpText } from '../fixtures/ingest/layouts.ts'
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

const load = async (name: string, edits: readonly string[], release?: string) => {
  const { receipts } = await ingest(graph, [folder.write(name, ptpText(edits))], { release })
  return receipts[0]
}
const edits = (type = 'PTP_PRACTITIONER') =>
  read(
    graph,
    `MATCH (one:Code)-[e:${type}]->(two:Code)
     RETURN one.code + ' ' + two.code + ' ' + toString(e.effective) AS edit, e.firstRow AS row,
            e.firstRelease AS first, e.lastRelease AS last ORDER BY edit, row, first`,
  )

test('edits are a multiset: the same pair, and the same row twice, are each an edge', async () => {
  const stated = ['Z0001 Z0002 20000101 20101231 1', 'Z0001 Z0002 20110101 * 0 *', 'Z0001 Z0002 20110101 * 0 *']
  const receipt = await load('ccipra-v301r0.txt', stated)
  expect(receipt).toMatchObject({ release: 'PTP-PRACTITIONER-V301R0', new: 3, accepted: 3 })
  expect(
    await read(
      graph,
      `MATCH (:Code {code: 'Z0001'})-[e:PTP_PRACTITIONER]->(:Code {code: 'Z0002'}) MATCH (r:PtpRationale {number: e.rationale})
       RETURN toString(e.effective) AS effective, toString(e.deletion) AS deletion, e.modifierIndicator AS indicator,
              e.beforeY1996 AS before, e.firstRow AS row, r.text AS rationale ORDER BY row`,
    ),
  ).toEqual([
    {
      effective: '2000-01-01',
      deletion: '2010-12-31',
      indicator: 1,
      before: false,
      row: 7,
      rationale: 'More extensive procedure',
    },
    {
      effective: '2011-01-01',
      deletion: null,
      indicator: 0,
      before: true,
      row: 8,
      rationale: 'More extensive procedure',
    },
    {
      effective: '2011-01-01',
      deletion: null,
      indicator: 0,
      before: true,
      row: 9,
      rationale: 'More extensive procedure',
    },
  ])
  expect(
    await read(
      graph,
      'MATCH (c:Code) RETURN c.code AS code, c.ptpPractitionerOut AS columnOne, c.ptpPractitionerIn AS columnTwo ORDER BY code',
    ),
  ).toEqual([
    { code: 'Z0001', columnOne: 3, columnTwo: 0 },
    { code: 'Z0002', columnOne: 0, columnTwo: 3 },
  ])
})

test('the same file twice changes nothing', async () => {
  const stated = ['Z0001 Z0002 20000101 * 1', 'Z0001 Z0002 20000101 * 1', 'Z0001 Z0003 20000101 * 1']
  await load('ccipra-v301r0.txt', stated)
  const before = await sizeOf(graph)
  const receipt = await load('ccipra-v301r0.txt', stated)
  expect(receipt).toMatchObject({ new: 0, changed: 0, recited: 0, removed: 0, unchanged: 3 })
  expect(await sizeOf(graph)).toEqual(before)
})

test('practitioner and hospital are told apart by the name, or by the release that is given', async () => {
  await load('ccioph-v301r0.txt', ['Z0001 Z0002 20000101 * 1'])
  await load('edits.txt', ['Z0001 Z0003 20000101 * 1'], 'PTP-PRACTITIONER-V301R0')
  expect(await edits('PTP_HOSPITAL')).toMatchObject([{ edit: 'Z0001 Z0002 2000-01-01' }])
  expect(await edits('PTP_PRACTITIONER')).toMatchObject([{ edit: 'Z0001 Z0003 2000-01-01' }])
})

test('a newer release leaves what stands, ends what it states no more, and adds what is new', async () => {
  await load('ccipra-v301r0.txt', ['Z0001 Z0002 20000101 * 1', 'Z0001 Z0003 20000101 * 1', 'Z0005 Z0006 20000101 * 1'])
  // when
  const receipt = await load('ccipra-v302r0.txt', ['Z0001 Z0002 20000101 * 1', 'Z0001 Z0003 20000101 20240630 1'])
  // then
  expect(receipt).toMatchObject({ new: 1, ended: 2, changed: 0, unchanged: 1 })
  expect(await edits()).toEqual([
    { edit: 'Z0001 Z0002 2000-01-01', row: 7, first: 'PTP-PRACTITIONER-V301R0', last: null },
    { edit: 'Z0001 Z0003 2000-01-01', row: 8, first: 'PTP-PRACTITIONER-V301R0', last: 'PTP-PRACTITIONER-V301R0' },
    { edit: 'Z0001 Z0003 2000-01-01', row: 8, first: 'PTP-PRACTITIONER-V302R0', last: null },
    { edit: 'Z0005 Z0006 2000-01-01', row: 9, first: 'PTP-PRACTITIONER-V301R0', last: 'PTP-PRACTITIONER-V301R0' },
  ])
})

test('an older release that comes later is the first to have stated what still stands', async () => {
  await load('ccipra-v302r0.txt', ['Z0001 Z0002 20000101 * 1'])
  // when
  const receipt = await load('ccipra-v301r0.txt', ['Z0001 Z0000 20000101 * 1', 'Z0001 Z0002 20000101 * 1'])
  // then
  expect(receipt).toMatchObject({ new: 1, recited: 1 })
  expect(await edits()).toEqual([
    { edit: 'Z0001 Z0000 2000-01-01', row: 7, first: 'PTP-PRACTITIONER-V301R0', last: 'PTP-PRACTITIONER-V301R0' },
    { edit: 'Z0001 Z0002 2000-01-01', row: 8, first: 'PTP-PRACTITIONER-V301R0', last: null },
  ])
})

test('a code that is cut between two parts is whole in neither', async () => {
  await load('ccipra-v301r0-f1.txt', ['Z0001 Z0002 20000101 * 1', 'Z0005 Z0002 20000101 * 1'])
  await load('ccipra-v301r0-f2.txt', ['Z0005 Z0003 20000101 * 1', 'Z0007 Z0002 20000101 * 1'])
  // when: the first part of the next release says nothing of Z0001's edit, and has Z0005 only up to Z0001
  const receipt = await load('ccipra-v302r0-f1.txt', ['Z0001 Z0004 20000101 * 1', 'Z0005 Z0001 20000101 * 1'])
  // then: Z0001 is whole here and its edit has ended; Z0005 is cut, Z0007 lies beyond
  expect(receipt).toMatchObject({ new: 2, ended: 1, changed: 0 })
  const ended = (await edits()).filter(({ last }) => last !== null)
  expect(ended).toMatchObject([{ edit: 'Z0001 Z0002 2000-01-01' }])
})

test('a code whose edits stand in two places of a file is read as one', async () => {
  const stated = ['Z0001 Z0002 20000101 * 1', 'Z0002 Z0003 20000101 * 1', 'Z0001 Z0004 20000101 * 1']
  await load('ccipra-v301r0.txt', stated)
  const receipt = await load('ccipra-v301r0.txt', stated)
  expect(receipt).toMatchObject({ new: 0, removed: 0, unchanged: 3 })
  expect(await edits()).toHaveLength(3)
})

test('the whole table takes over the edits of an extract and removes what it does not state', async () => {
  const text = ptpText(['Z0001 Z0002 20000101 * 1', 'Z0001 Z0009 20000101 * 1', 'Z0008 Z0009 20000101 * 1'])
  folder.write('extract/ptp.txt', text)
  const release = {
    id: 'PTP-PRACTITIONER-V301R0',
    family: 'PTP_PRACTITIONER',
    source: 'CMS-NCCI',
    edition: 'version 30.1 revision 0',
  }
  const span = { effectiveFrom: '2024-04-01', effectiveTo: '2024-06-30', publishedOn: null, supersedes: [] }
  const sha256 = createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex')
  const file = {
    path: 'ptp.txt',
    kind: 'PTP',
    release: release.id,
    retrievedOn: null,
    sha256,
    extract: true,
    extractOf: null,
    url: null,
  }
  folder.write(
    'extract/manifest.json',
    JSON.stringify({ releases: [{ ...release, ...span }], files: [file], cited: [] }),
  )
  await ingest(graph, [`${folder.path}/extract`])
  // when
  const receipt = await load('ccipra-v301r0.txt', ['Z0001 Z0000 20000101 * 1', 'Z0001 Z0002 20000101 * 1'])
  // then
  expect(receipt).toMatchObject({ new: 1, recited: 1, removed: 2 })
  expect(await edits()).toMatchObject([
    { edit: 'Z0001 Z0000 2000-01-01', row: 7 },
    { edit: 'Z0001 Z0002 2000-01-01', row: 8 },
  ])
  expect(await read(graph, "MATCH (c:Code {code: 'Z0008'}) RETURN c.ptpPractitionerOut AS count")).toEqual([
    { count: 0 },
  ])
})
