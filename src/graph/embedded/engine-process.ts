import { once } from 'node:events'
import type { GraphLog } from '../engine.ts'
import { GraphUnavailableError, QueryFailedError, QueryTimeoutError } from '../errors.ts'
import type {
  EngineAnswer,
  EngineMessage,
  EngineRequest,
  FailureReason,
  ReplyMessage,
  RequestMessage,
} from './messages.ts'
import { spawnEngine, type SpawnedEngine } from './spawn-engine.ts'
import type { StoreFolder } from './store-folder.ts'

/** The engine gave up a transaction because another one wrote the same entity: run it again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'
}

/**
 * `open` answers; `restarting` was ended on purpose for a query past its limit, and calls wait until it is open again;
 * `down` ended by itself or will not open, and calls are refused until it is back; `closed` for good.
 */
type State = 'open' | 'restarting' | 'down' | 'closed'

export interface Ask {
  /** What errors call the request, such as the query's file. */
  name: string
  limitMs: number
  /** Whether it may be sent again when the process was ended for another query's sake: true for reads. */
  repeatable: boolean
  /** The process's `generation` it belongs to: a transaction does not outlive its process. */
  generation?: number
}

interface Pending extends Ask {
  request: EngineRequest
  timer: NodeJS.Timeout
  resolve: (answer: EngineAnswer) => void
  reject: (error: Error) => void
}

const firstDelayMs = 100
const longestDelayMs = 10_000

/** The service's side of the engine process: sends requests, ends it when one passes its limit, and starts it again. */
export class EngineProcess {
  #folder: StoreFolder
  #log: GraphLog
  #engine: SpawnedEngine
  #state: State = 'open'
  #generation = 1
  #nextId = 1
  #pending = new Map<number, Pending>()
  #reopened: Promise<void> = Promise.resolve()
  #retryTimer: NodeJS.Timeout | undefined
  #trouble: string | null = null

  static async start(folder: StoreFolder, log: GraphLog): Promise<EngineProcess> {
    return new EngineProcess(folder, log, await spawnEngine(folder))
  }

  private constructor(folder: StoreFolder, log: GraphLog, engine: SpawnedEngine) {
    this.#folder = folder
    this.#log = log
    this.#engine = engine
    this.#listen(engine)
  }

  get version(): string {
    return this.#engine.version
  }

  /** Counts the processes so far. */
  get generation(): number {
    return this.#generation
  }

  /** Why it does not answer now; null while it does. */
  get trouble(): string | null {
    return this.#state === 'open' ? null : (this.#trouble ?? 'the embedded engine is closed')
  }

  /** The process's id, for tests that end it. */
  get pid(): number | undefined {
    return this.#engine.child.pid
  }

  async ask(request: EngineRequest, ask: Ask): Promise<EngineAnswer> {
    if (this.#state === 'restarting') await this.#reopened
    if (this.#state !== 'open') throw new GraphUnavailableError(this.trouble ?? 'the embedded engine is not open')
    if (ask.generation !== undefined && ask.generation !== this.#generation) {
      throw new GraphUnavailableError(
        `the embedded engine was restarted, so the transaction of ${ask.name} is lost; run it again`,
      )
    }
    const { promise, resolve, reject } = Promise.withResolvers<EngineAnswer>()
    const id = this.#nextId++
    const timer = setTimeout(() => this.#pastLimit(id), ask.limitMs)
    this.#pending.set(id, { ...ask, request, timer, resolve, reject })
    this.#engine.child.send({ id, request } satisfies RequestMessage, (error) => {
      // A channel that breaks while sending; the exit that follows settles whatever else is pending.
      if (error !== null)
        this.#take(id)?.reject(new GraphUnavailableError('the embedded engine went away', { cause: error }))
    })
    return promise
  }

  /** Closes the database in order, or ends the process where that takes longer than the limit. */
  async close(limitMs: number): Promise<void> {
    clearTimeout(this.#retryTimer)
    const { child } = this.#engine
    const ended =
      child.exitCode === null && child.signalCode === null
        ? new Promise((resolve) => child.once('exit', resolve))
        : null
    if (this.#state === 'open') {
      await this.ask({ kind: 'close' }, { name: 'close', limitMs, repeatable: false }).catch((error: unknown) =>
        this.#log('the embedded store did not close in order', { error: String(error) }),
      )
    }
    this.#state = 'closed'
    child.kill('SIGKILL')
    await ended
  }

  #listen(engine: SpawnedEngine): void {
    engine.child.on('message', (message: EngineMessage) => {
      if (!('opening' in message)) this.#settle(message)
    })
    const ended = (): void => {
      if (engine === this.#engine) this.#ended(engine)
    }
    engine.child.once('exit', ended)
    // Closed between opening and listening.
    if (engine.child.exitCode !== null || engine.child.signalCode !== null) ended()
  }

  #settle(reply: ReplyMessage): void {
    const pending = this.#take(reply.id)
    if (pending === undefined) return
    if ('answer' in reply) pending.resolve(reply.answer)
    else pending.reject(failureOf(pending.name, reply.failure))
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id)
    if (pending !== undefined) clearTimeout(pending.timer)
    this.#pending.delete(id)
    return pending
  }

  #pastLimit(id: number): void {
    const pending = this.#take(id)
    if (pending === undefined) return
    pending.reject(new QueryTimeoutError(`${pending.name} passed its limit of ${pending.limitMs} ms and was ended`))
    if (this.#state !== 'open') return
    this.#state = 'restarting'
    this.#trouble = `the embedded engine is restarting, because ${pending.name} passed its limit`
    this.#log('ending the embedded engine: a query passed its limit', { query: pending.name, limitMs: pending.limitMs })
    const { child } = this.#engine
    this.#reopened = once(child, 'exit').then(() => this.#reopen())
    this.#reopened.catch(() => {})
    child.kill('SIGKILL')
  }

  #ended(engine: SpawnedEngine): void {
    const interrupted = [...this.#pending.keys()].flatMap((id) => this.#take(id) ?? [])
    if (this.#state === 'closed') return refuse(interrupted, 'the embedded engine is closed')
    this.#generation += 1
    if (this.#state === 'restarting') {
      refuse(
        interrupted.filter(({ repeatable }) => !repeatable),
        'the embedded engine was restarted for another query that passed its limit; run this again',
      )
      for (const pending of interrupted.filter(({ repeatable }) => repeatable)) {
        this.ask(pending.request, pending).then(pending.resolve, pending.reject)
      }
      return
    }
    const how = engine.child.signalCode ?? `code ${engine.child.exitCode}`
    this.#lost(`the embedded engine ended unexpectedly (${how}) and is being restarted`, engine.lastWords())
    refuse(interrupted, this.#trouble ?? '')
  }

  /** Goes down and tries to come back, waiting twice as long after each failure. */
  #lost(trouble: string, lastWords: string, delayMs = firstDelayMs): void {
    this.#state = 'down'
    this.#trouble = trouble
    this.#log(trouble, { lastWords, nextTryMs: delayMs })
    this.#retryTimer = setTimeout(() => {
      this.#reopen(Math.min(delayMs * 2, longestDelayMs)).catch(() => {})
    }, delayMs)
  }

  async #reopen(nextDelayMs = firstDelayMs): Promise<void> {
    try {
      const engine = await spawnEngine(this.#folder)
      if (this.#state === 'closed') {
        engine.child.kill('SIGKILL')
        throw new GraphUnavailableError('the embedded engine is closed')
      }
      this.#engine = engine
      this.#state = 'open'
      this.#trouble = null
      this.#listen(engine)
      this.#log('the embedded engine is open again', { generation: this.#generation })
    } catch (error) {
      if (this.#state !== 'closed') this.#lost(error instanceof Error ? error.message : String(error), '', nextDelayMs)
      throw error
    }
  }
}

function refuse(interrupted: readonly Pending[], reason: string): void {
  for (const { name, reject } of interrupted) reject(new GraphUnavailableError(`${name}: ${reason}`))
}

function failureOf(name: string, { reason, message }: { reason: FailureReason; message: string }): Error {
  if (reason === 'conflict') return new ConflictError(`${name}: ${message}`)
  if (reason === 'timeout') return new QueryTimeoutError(`${name}: ${message}`)
  return new QueryFailedError(`${name}: ${message}`)
}
