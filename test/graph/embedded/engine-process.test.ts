import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { GraphUnavailableError } from '../../../src/graph/errors.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { openGraph } from '../../../src/graph/open-graph.ts'
import { emptyStore } from '../../support/graph.ts'
import { testQuery } from '../../support/neo4j-store.ts'

const none = z.object({})
const one = z.object({ n: z.int() })
const count = testQuery('read', 'MATCH (c:Code) RETURN count(c) AS n', none, one)
const create = testQuery('write', 'CREATE (c:Code {code: $code})', z.object({ code: z.string() }), none)
const endless = testQuery(
  'read',
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n',
  none,
  one,
)

const opened: Graph[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((graph) => graph.close()))
})

async function open(): Promise<{ graph: Graph; folder: string; log: string[] }> {
  const settings = await emptyStore()
  const log: string[] = []
  const graph = await openGraph({ ...settings, log: (message) => log.push(message) })
  opened.push(graph)
  return { graph, folder: settings.store.replace('embedded:', ''), log }
}

/** The engine process of a store, found as an operator would: by the file in its command line. Undefined: none. */
function enginePid(folder: string): number | undefined {
  const processes = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).stdout.split('\n')
  const line = processes.find((text) => text.includes(join(folder, 'graph.grafeo')))
  return line === undefined ? undefined : Number.parseInt(line, 10)
}

function killEngine(folder: string): void {
  const pid = enginePid(folder)
  if (pid === undefined) throw new Error(`no engine process of ${folder}`)
  process.kill(pid, 'SIGKILL')
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20)
}

test('an engine process that is killed mid-query is a clear outage that mends itself', async () => {
  // given a store with one written code and a query under way
  const { graph, folder, log } = await open()
  await graph.write((transaction) => transaction.run(create, { code: '20972' }))
  const underWay = graph.run(endless, {})
  underWay.catch(() => {})
  await sleep(200)
  // when the process is killed
  killEngine(folder)
  // then the query and any new one are refused, and the graph is not ready
  await expect(underWay).rejects.toThrow(GraphUnavailableError)
  await expect(underWay).rejects.toThrow(/ended unexpectedly \(SIGKILL\) and is being restarted/)
  expect(await graph.health()).toMatchObject({ ready: false, message: expect.stringContaining('is being restarted') })
  await expect(graph.run(count, {})).rejects.toThrow(GraphUnavailableError)
  // and it comes back by itself with what was written
  await until(async () => (await graph.health()).ready)
  expect(await graph.run(count, {})).toEqual([{ n: 1 }])
  expect(log).toEqual([expect.stringContaining('ended unexpectedly'), 'the embedded engine is open again'])
})

test('a transaction that loses its process is refused whole, and can be run again', async () => {
  // given a transaction that has written one of two codes
  const { graph, folder } = await open()
  const interrupted = graph.write(async (transaction) => {
    await transaction.run(create, { code: '20956' })
    killEngine(folder)
    await until(async () => !(await graph.health()).ready)
    await until(async () => (await graph.health()).ready)
    // when it goes on in the next process
    await transaction.run(create, { code: '20957' })
  })
  // then it is refused, and nothing of it stands
  await expect(interrupted).rejects.toThrow(/the transaction of .* is lost; run it again/)
  expect(await graph.run(count, {})).toEqual([{ n: 0 }])
  // and the next one is written
  await graph.write((transaction) => transaction.run(create, { code: '20957' }))
  expect(await graph.run(count, {})).toEqual([{ n: 1 }])
})

const openStore = `
  import { openGraph } from '${new URL('../../../src/graph/open-graph.ts', import.meta.url).href}'
  await openGraph({ store: process.argv[1] }).then(
    () => console.log('open'),
    (error) => { console.log(error.name + ': ' + error.message); process.exit(3) },
  )`
const nodeArguments = (folder: string): string[] => ['--input-type=module', '--eval', openStore, `embedded:${folder}`]

test('a second process on the same store is told whose it is and what to do', async () => {
  // given a store that this process has open
  const { folder } = await open()
  // when another process opens it
  const second = spawnSync(process.execPath, nodeArguments(folder), { encoding: 'utf8' })
  // then it is refused by this process's number
  expect(second.stdout).toContain(
    `GraphUnavailableError: the embedded store in ${folder} is open in process ${process.pid} (since `,
  )
  expect(second.stdout).toContain(
    'Stop that process, name another folder (CLAIMGRAPH_STORE=embedded:<folder>), or use Neo4j',
  )
  expect(second.status).toBe(3)
})

test('a store whose process was killed is taken over, and its engine process ends', async () => {
  // given another process with the store open
  const { store } = await emptyStore()
  const folder = store.replace('embedded:', '')
  const other = spawn(process.execPath, nodeArguments(folder), { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(other.stdout, 'data')
  const orphan = enginePid(folder)
  expect(orphan).toBeDefined()
  // when that process dies without closing anything
  other.kill('SIGKILL')
  await once(other, 'exit')
  // then this one can open the store, and only its own engine process is left
  const graph = await openGraph({ store })
  opened.push(graph)
  expect(await graph.run(count, {})).toEqual([{ n: 0 }])
  expect(enginePid(folder)).not.toBe(orphan)
})

test('a name that a dead process left behind does not matter', async () => {
  const { store } = await emptyStore()
  writeFileSync(join(store.replace('embedded:', ''), 'owner.json'), '{"pid":4000000,"since":"2026-01-01T00:00:00Z"}')
  const graph = await openGraph({ store })
  opened.push(graph)
  expect(await graph.run(count, {})).toEqual([{ n: 0 }])
})

test('a store that is no database is refused with what to do', async () => {
  const { store } = await emptyStore()
  writeFileSync(join(store.replace('embedded:', ''), 'graph.grafeo'), 'not a database')
  await expect(openGraph({ store })).rejects.toThrow(/cannot be opened: .*move the folder away and ingest them again/s)
})

test('a closed graph refuses, and closing twice is harmless', async () => {
  const { graph } = await open()
  await graph.close()
  await expect(graph.run(count, {})).rejects.toThrow(/is closed/)
  expect(await graph.health()).toMatchObject({ ready: false })
})
