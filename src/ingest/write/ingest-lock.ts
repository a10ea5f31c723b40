import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { GraphUnavailableError } from '../../graph/errors.ts'
import type { Graph } from '../../graph/graph.ts'
import { acquireIngestLock, beatIngestLock, ingestLock, releaseIngestLock } from './ingest-lock.queries.ts'

/** A running ingest shows that it lives this often. */
const beatMs = 2_000
/** One that has shown nothing for so long has died on another machine. */
const patienceMs = 12_000

/** Ingests that run in this process. */
const running = new Set<string>()

export interface IngestLock {
  /** Throws when another ingest has taken the store over, because this one seemed dead. */
  check: () => void
  release: () => Promise<void>
}

/**
 * Takes the store for one ingest. What an ingest that died left behind is taken over: at once where its process can be seen
 * to be gone, else when it has shown no sign of life for some seconds. Throws `GraphUnavailableError` when another one runs.
 */
export async function lockStore(graph: Graph): Promise<IngestLock> {
  const holder = randomUUID()
  // Before it is written: another ingest of this process may look at once.
  running.add(holder)
  try {
    while (!(await isTaken(graph, holder)));
  } catch (error) {
    running.delete(holder)
    throw error
  }
  return heldLock(graph, holder)
}

/** Tries to take the lock. False: a third one was faster. Throws when a living ingest has it. */
async function isTaken(graph: Graph, holder: string): Promise<boolean> {
  const [held] = await graph.run(ingestLock, {})
  if (held !== undefined && held.holder !== '' && (await isAlive(graph, held))) throw anotherRuns(held)
  const taken = await graph.write((transaction) =>
    transaction.run(acquireIngestLock, { holder, host: hostname(), pid: process.pid, expected: held?.holder ?? '' }),
  )
  return taken.length > 0
}

type Holder = { holder: string; host: string; pid: number; beat: number; since: string }

async function isAlive(graph: Graph, held: Holder): Promise<boolean> {
  if (running.has(held.holder)) return true
  // The embedded store is open in this process alone, so whoever else held it is gone.
  if (graph.engine === 'embedded') return false
  if (held.host === hostname()) return held.pid !== process.pid && lives(held.pid)
  const until = performance.now() + patienceMs
  while (performance.now() < until) {
    await sleep(beatMs)
    const [now] = await graph.run(ingestLock, {})
    if (now?.holder !== held.holder) return now !== undefined && now.holder !== ''
    if (now.beat !== held.beat) return true
  }
  return false
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function anotherRuns({ pid, host, since }: Holder): GraphUnavailableError {
  return new GraphUnavailableError(
    `another ingest is writing to this store: process ${pid} on ${host}, since ${since}. Wait until it has ended, or stop it ` +
      'and run this one again.',
  )
}

function heldLock(graph: Graph, holder: string): IngestLock {
  let isLost = false
  const beat = async (): Promise<void> => {
    try {
      const rows = await graph.write((transaction) => transaction.run(beatIngestLock, { holder }))
      isLost ||= rows.length === 0
    } catch {
      // A store that does not answer is told by the ingest itself.
    }
  }
  const timer = setInterval(() => void beat(), beatMs)
  timer.unref()
  return {
    check() {
      if (isLost)
        throw new GraphUnavailableError(
          'another ingest has taken this store over, since this one seemed dead; run it again',
        )
    },
    async release() {
      clearInterval(timer)
      running.delete(holder)
      // A lost store keeps the lock of a holder that is seen to be gone.
      await graph.write((transaction) => transaction.run(releaseIngestLock, { holder })).catch(() => {})
    },
  }
}
