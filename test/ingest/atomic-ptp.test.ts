import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { acquireIngestLock } from '../../src/ingest/write/ingest-lock.queries.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { ptpText } from '../fixtures/ingest/layouts.ts'
import { ask } from '../support/ask.ts'
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

// enough edits for several transactions: 100 partners of each of 130 codes, so that A0100 and A0120 stand in different ones
const code = (letter: string, number: number) => letter + String(number).padStart(4, '0')
const table = (edit: (one: number, two: number) => string | null) =>
  Array.from({ length: 13_000 }, (_, index) => edit(Math.floor(index / 100), index % 100)).filter(
    (line) => line !== null,
  )
const plain = (one: number, two: number) => `${code('A', one)} ${code('B', two)} 20000101 * 1`
const older = table(plain)
/** B0001 gets a last day, B0002 is stated no more, B0100 is new, with every code. */
const newer = [
  ...table((one, two) => (two === 2 ? null : two === 1 ? plain(one, two).replace('*', '20240630') : plain(one, two))),
  ...Array.from({ length: 130 }, (_, one) => plain(one, 100)),
].toSorted()

/** What a reader sees of two codes and of three partners, on a day after all changes. */
const question = `{
  ${['A0001', 'A0100', 'A0129']
    .map((one) => `${one}: code(code: "${one}") { ptpEdits(on: "2024-08-01", setting: PRACTITIONER) { totalCount } }`)
    .join('\n')}
  ${['B0001', 'B0002', 'B0100']
    .map(
      (two) =>
        `${two}: ptpPair(codes: ["A0120", "${two}"], on: "2024-08-01", setting: PRACTITIONER) { inForce { deletion } edits { effective deletion lastRelease { id } } }`,
    )
    .join('\n')}
}`

/** The graph, which is asked after every transaction and is lost after some of them. */
function watched(answers: unknown[], lostAfter = Infinity): Graph {
  let left = lostAfter
  return {
    ...graph,
    write: async (work) => {
      if (left-- <= 0) throw new Error('the engine is lost')
      const result = await graph.write(work)
      answers.push(await ask(graph, question))
      return result
    },
  }
}

const distinct = (answers: readonly unknown[]) => [...new Set(answers.map((answer) => JSON.stringify(answer)))]

const stored = () =>
  read(
    graph,
    `MATCH (one:Code)-[e:PTP_PRACTITIONER]->(two:Code)
     RETURN one.code + two.code + coalesce(toString(e.deletion), '') + ' ' + e.firstRelease + ' ' + coalesce(e.lastRelease, '') AS edit,
            e.firstRow AS row ORDER BY edit, row`,
  )

test('a reader sees the older release until the newer one is complete, and then the newer one', async () => {
  await ingest(graph, [folder.write('ccipra-v301r0.txt', ptpText(older))])
  const before = await ask(graph, question)
  const answers: unknown[] = []
  // when
  await ingest(watched(answers), [folder.write('ccipra-v302r0.txt', ptpText(newer))])
  // then
  const after = await ask(graph, question)
  expect(answers.length).toBeGreaterThan(5)
  expect(distinct(answers)).toEqual([JSON.stringify(before), JSON.stringify(after)])
  expect(before).toMatchObject({ A0001: { ptpEdits: { totalCount: 100 } }, B0002: { inForce: { deletion: null } } })
  expect(after).toMatchObject({ A0001: { ptpEdits: { totalCount: 99 } }, B0002: { inForce: null } })
})

test('a reader sees nothing of a first release until every part of it is complete', async () => {
  const half = older.length / 2
  const paths = [
    folder.write('ccipra-v301r0-f1.txt', ptpText(older.slice(0, half))),
    folder.write('ccipra-v301r0-f2.txt', ptpText(older.slice(half))),
  ]
  const answers: unknown[] = []
  await ingest(watched(answers), paths)
  expect(answers.at(-1)).toMatchObject({
    A0001: { ptpEdits: { totalCount: 100 } },
    B0001: { inForce: { deletion: null } },
  })
  // the codes are known before their edits: first no code, then codes without edits, then all edits at once
  const seen = new Set(
    answers.map(
      (answer) => (answer as Record<string, { ptpEdits?: { totalCount: number } }>)['A0001']?.ptpEdits?.totalCount,
    ),
  )
  expect([...seen]).toEqual([undefined, 0, 100])
})

test('a whole table takes the place of an extract at once', async () => {
  const text = ptpText([plain(1, 1), plain(1, 2), 'A0001 Z0009 20000101 * 1', plain(120, 1)])
  folder.write('extract/ptp.txt', text)
  const id = 'PTP-PRACTITIONER-V301R0'
  const span = { effectiveFrom: '2024-04-01', effectiveTo: '2024-06-30', publishedOn: null, supersedes: [] }
  const release = { id, family: 'PTP_PRACTITIONER', source: 'CMS-NCCI', edition: 'version 30.1', ...span }
  const sha256 = createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex')
  const stated = { kind: 'PTP', release: id, retrievedOn: null, sha256, extract: true, extractOf: null, url: null }
  const manifest = { releases: [release], files: [{ path: 'ptp.txt', ...stated }], cited: [] }
  folder.write('extract/manifest.json', JSON.stringify(manifest))
  await ingest(graph, [`${folder.path}/extract`])
  const before = await ask(graph, question)
  const answers: unknown[] = []
  // when
  await ingest(watched(answers), [folder.write('ccipra-v301r0.txt', ptpText(older))])
  // then: other codes become known meanwhile, with no edit yet
  const totals = answers.map(
    (answer) => (answer as Record<string, { ptpEdits: { totalCount: number } } | null>)['A0001']?.ptpEdits.totalCount,
  )
  expect(before).toMatchObject({ A0001: { ptpEdits: { totalCount: 3 } } })
  expect([...new Set(totals)]).toEqual([3, 100])
})

test('wherever a refresh stops, readers see the older release, and the next run ends in the same graph', async () => {
  const first = folder.write('ccipra-v301r0.txt', ptpText(older))
  const second = folder.write('ccipra-v302r0.txt', ptpText(newer))
  await ingest(graph, [first])
  const before = JSON.stringify(await ask(graph, question))
  // when: lost after one transaction, then in the next run after two, and so on
  let lost = 0
  for (let after = 1; ; after++) {
    const answers: unknown[] = []
    const run = ingest(watched(answers, after), [second])
    const failed = await run.then(
      () => false,
      () => true,
    )
    if (!failed) break
    lost += 1
    expect(distinct([await ask(graph, question)])).toEqual([before])
  }
  // then
  expect(lost).toBeGreaterThan(5)
  const resumed = await stored()
  await graph.close()
  graph = await openEmptyGraph()
  await ingest(graph, [first])
  await ingest(graph, [second])
  expect(resumed).toEqual(await stored())
})

test('a second ingest is told that one runs, and what one that died left is taken over', async () => {
  const path = folder.write('ccipra-v301r0.txt', ptpText(older))
  let second: Promise<unknown> | null = null
  const starting: Graph = {
    ...graph,
    write: async (work) => {
      const result = await graph.write(work)
      second ??= ingest(graph, [path])
      await second.catch(() => {})
      return result
    },
  }
  await ingest(starting, [path])
  await expect(second).rejects.toThrow(/another ingest is writing to this store: process \d+ on .+, since /)
  // given: a process that is no more holds the lock
  await graph.write((transaction) =>
    transaction.run(acquireIngestLock, { holder: 'gone', host: hostname(), pid: 2 ** 22 + 1, expected: '' }),
  )
  expect(await ingest(graph, [path])).toMatchObject({ receipts: [{ unchanged: 13_000 }] })
})
