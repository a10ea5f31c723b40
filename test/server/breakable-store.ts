import { execFileSync } from 'node:child_process'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { inject } from 'vitest'
import { seededStore, storeEnvironment } from '../support/graph.ts'
import { serve, type Served } from './served.ts'

/** A served store that a test can break and mend. */
export interface BreakableStore {
  readonly server: Served
  /** From now on the store does not answer, while connections stand. */
  stall(): void
  /** The store is gone: its process is killed, or the way to its server is cut. */
  cut(): void
  /** The store may come back. */
  mend(): void
  close(): Promise<void>
}

export async function serveBreakableStore(): Promise<BreakableStore> {
  return inject('engine').name === 'embedded' ? breakableEmbedded() : breakableNeo4j()
}

async function breakableEmbedded(): Promise<BreakableStore> {
  const server = await serve(storeEnvironment(await seededStore()))
  const enginePid = (): number => Number(execFileSync('pgrep', ['-P', String(server.pid)], { encoding: 'utf8' }))
  return {
    server,
    stall: () => void process.kill(enginePid(), 'SIGSTOP'),
    cut: () => void process.kill(enginePid(), 'SIGKILL'),
    mend: () => {},
    close: async () => void (await server.stop()),
  }
}

/** Neo4j is shared by all suites of its project, so it is not the server that goes but the way to it. */
async function breakableNeo4j(): Promise<BreakableStore> {
  const settings = await seededStore()
  const target = new URL(settings.store)
  const sockets = new Set<Socket>()
  let state: 'open' | 'stalled' | 'cut' = 'open'
  const proxy = createServer((near) => {
    if (state === 'cut') return void near.destroy()
    const far = connect(Number(target.port), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (data) => void (state === 'open' && far.write(data)))
    far.on('data', (data) => void (state === 'open' && near.write(data)))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => proxy.once('listening', resolve))
  const { port } = proxy.address() as AddressInfo
  const server = await serve(storeEnvironment({ ...settings, store: `bolt://127.0.0.1:${port}` }))
  return {
    server,
    stall: () => void (state = 'stalled'),
    cut: () => {
      state = 'cut'
      for (const socket of sockets) socket.destroy()
    },
    mend: () => void (state = 'open'),
    close: async () => {
      await server.stop()
      proxy.close()
    },
  }
}
