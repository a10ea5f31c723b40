import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { bareEnvironment, claimgraph, program } from '../cli/run-claimgraph.ts'
import { emptyStore, engineUnderTest, seededStore, storeEnvironment } from '../support/graph.ts'
import { ask } from './ask.ts'
import { serve } from './served.ts'

describe('starting', () => {
  test('a fresh store gets the example codes; the embedded one answers within ten seconds', async () => {
    // given
    const isEmbedded = engineUnderTest() === 'embedded'
    const folder = mkdtempSync(join(tmpdir(), 'claimgraph-fresh-'))
    const fresh = isEmbedded ? { store: `embedded:${folder}` } : await emptyStore()
    // when
    const server = await serve(storeEnvironment(fresh))
    const { data } = await ask(server.url, '{ code(code: "20972") { feeScheduleRow(on: "2026-05-08") { workRvu } } }')
    const status = await server.stop()
    rmSync(folder, { recursive: true })
    // then
    expect(data).toEqual({ code: { feeScheduleRow: { workRvu: '43.40' } } })
    expect(server.startedIn).toBeLessThan(isEmbedded ? 10_000 : 30_000)
    expect(status).toBe(0)
  })

  test('a taken port is named, with what to do', async () => {
    // given
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    // when
    const run = await claimgraph(['serve'], { ...storeEnvironment(await seededStore()), PORT: String(port) })
    taken.close()
    // then
    expect(run.status).toBe(2)
    expect(run.stdout).toBe('')
    expect(run.stderr).toContain(`port ${port} of 127.0.0.1 is taken`)
  })

  test('a store in use: the embedded one names its holder, Neo4j is shared', async () => {
    // given
    const settings = storeEnvironment(await seededStore())
    const server = await serve(settings)
    // when
    const run = await claimgraph(['status'], settings)
    // then
    const refused = { status: 3, stderr: expect.stringContaining(`process ${server.pid}`) as string }
    expect(run).toMatchObject(engineUnderTest() === 'embedded' ? refused : { status: 0, stderr: '' })
    await server.stop()
  })
})

describe('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s lets a request in flight finish', async (signal) => {
    // given a request whose body is still on its way
    const server = await serve(storeEnvironment(await seededStore()))
    const headers = { 'content-type': 'application/json' }
    const sending = request(`${server.url}/graphql`, { method: 'POST', headers })
    const response = once(sending, 'response') as Promise<[IncomingMessage]>
    sending.write('{"query": "{ code(code: ')
    await new Promise((resolve) => setTimeout(resolve, 200))
    // when
    const stopped = server.stop(signal)
    await new Promise((resolve) => setTimeout(resolve, 200))
    sending.end('\\"20972\\") { code } }"}')
    // then
    expect(await json((await response)[0])).toEqual({ data: { code: { code: '20972' } } })
    expect(await stopped).toBe(0)
    await expect(fetch(`${server.url}/live`)).rejects.toThrow()
  })

  test('ending npm ends the server that it started', async () => {
    // given npm, which starts programs through a shell
    const settings = { ...storeEnvironment(await seededStore()), PORT: '0', npm_lifecycle_event: 'start' }
    const words = ['-c', `"${process.execPath}" "${program}" serve; exit`]
    const shell = spawn('sh', words, { env: bareEnvironment(settings), stdio: ['ignore', 'pipe', 'ignore'] })
    const [text] = (await once(shell.stdout.setEncoding('utf8'), 'data')) as [string]
    const url = text.trim()
    expect((await fetch(`${url}/live`)).status).toBe(200)
    // when
    shell.kill('SIGTERM')
    // then
    await expect.poll(() => fetch(`${url}/live`).catch(() => 'gone'), { timeout: 10_000 }).toBe('gone')
  })
})
