import { fork, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { GraphUnavailableError } from '../errors.ts'
import type { EngineMessage, OpeningMessage } from './messages.ts'
import { openingError } from './opening-errors.ts'
import { livingOwner, type StoreFolder } from './store-folder.ts'

/** An engine process whose store is open. */
export interface SpawnedEngine {
  child: ChildProcess
  version: string
  /** The last it wrote to its error output: what a native crash leaves behind. */
  lastWords(): string
}

/** Opening replays the log of an interrupted run, which takes seconds on a big store. */
const openingLimitMs = 120_000
/** How long to wait for the lock of a dead owner: its engine process notices the death and ends. */
const lockPatienceMs = 5_000

/** Starts an engine process and opens the store in it. Throws `GraphUnavailableError` that says what to do. */
export async function spawnEngine(folder: StoreFolder): Promise<SpawnedEngine> {
  const patientUntil = Date.now() + lockPatienceMs
  for (;;) {
    const { engine, opening } = await spawnOnce(folder)
    if (opening.opening === 'done') return { ...engine, version: opening.version }
    engine.child.kill('SIGKILL')
    const owner = livingOwner(folder)
    const mayBeFreedSoon = opening.opening === 'locked' && (owner === null || owner.pid === process.pid)
    if (!mayBeFreedSoon || Date.now() > patientUntil) throw openingError(folder, opening)
    await sleep(100)
  }
}

async function spawnOnce(
  folder: StoreFolder,
): Promise<{ engine: Omit<SpawnedEngine, 'version'>; opening: OpeningMessage }> {
  const main = fileURLToPath(new URL('engine-main.ts', import.meta.url))
  const child = fork(main, [folder.databaseFile], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let tail = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-2000)
  })
  const engine = { child, lastWords: () => tail.trim() }
  return { engine, opening: await openingOf(child, engine.lastWords) }
}

function openingOf(child: ChildProcess, lastWords: () => string): Promise<OpeningMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<OpeningMessage>()
  const onMessage = (message: EngineMessage): void => {
    if ('opening' in message) resolve(message)
  }
  const onEnd = (): void =>
    reject(new GraphUnavailableError(`the engine process ended while opening the store. ${lastWords()}`))
  const limit = setTimeout(() => {
    child.kill('SIGKILL')
    reject(new GraphUnavailableError(`the embedded store did not open within ${openingLimitMs / 1000} s`))
  }, openingLimitMs)
  child.on('message', onMessage).once('exit', onEnd).once('error', onEnd)
  return promise.finally(() => {
    clearTimeout(limit)
    child.off('message', onMessage).off('exit', onEnd)
  })
}
