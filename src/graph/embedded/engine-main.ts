import { createRequire } from 'node:module'
import type * as Grafeo from '@grafeo-db/js'
import type { GrafeoDB, GrafeoError, Transaction } from '@grafeo-db/js'
import type { EngineAnswer, EngineMessage, EngineRequest, FailureReason, RequestMessage } from './messages.ts'

/**
 * Main of the engine process: holds the embedded database and answers requests over the process channel. It is a
 * process of its own so that a query without end, or one that takes all memory, can be ended without ending the service.
 */
const nothing: EngineAnswer = { columns: [], rows: [] }
let transaction: Transaction | null = null

// Ctrl-C goes to every process of a terminal. The service decides when the engine stops, and without it there is no use.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

const database = open(process.argv[2] ?? '')
// Without a database the service reads why and ends this process.
if (database !== null) process.on('message', (message: RequestMessage) => void reply(database, message))

function open(file: string): GrafeoDB | null {
  let grafeo: typeof Grafeo
  try {
    // Loaded here and not at the top, because this fails on a platform whose addon is not installed.
    grafeo = createRequire(import.meta.url)('@grafeo-db/js') as typeof Grafeo
  } catch (error) {
    send({ opening: 'no-addon', message: textOf(error) })
    return null
  }
  try {
    const opened = grafeo.GrafeoDB.create(file)
    send({ opening: 'done', version: opened.version() })
    return opened
  } catch (error) {
    const message = textOf(error)
    send({ opening: message.includes('cannot be locked') ? 'locked' : 'failed', message })
    return null
  }
}

async function reply(db: GrafeoDB, { id, request }: RequestMessage): Promise<void> {
  try {
    send({ id, answer: await answer(db, request) })
  } catch (error) {
    send({ id, failure: { reason: reasonOf(error), message: textOf(error) } })
  }
}

async function answer(db: GrafeoDB, request: EngineRequest): Promise<EngineAnswer> {
  switch (request.kind) {
    case 'run': {
      const result = await (request.inTransaction ? openTransaction() : db).executeCypher(request.text, request.params)
      return { columns: result.columns, rows: result.rows() }
    }
    case 'begin':
      transaction = db.beginTransaction()
      return nothing
    case 'commit':
      openTransaction().commit()
      transaction = null
      return nothing
    case 'rollback':
      transaction?.rollback()
      transaction = null
      return nothing
    case 'checkpoint':
      db.walCheckpoint()
      return nothing
    case 'close':
      db.close()
      return nothing
  }
}

function openTransaction(): Transaction {
  if (transaction === null) throw new Error('no transaction is open')
  return transaction
}

function reasonOf(error: unknown): FailureReason {
  const text = textOf(error)
  if ((error as GrafeoError).gqlStatus?.startsWith('40') === true || text.includes('GRAFEO-T001')) return 'conflict'
  return /time(d )?\s?out/i.test(text) ? 'timeout' : 'failed'
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function send(message: EngineMessage): void {
  // The channel closes when the service is gone; then the disconnect handler ends this process.
  if (process.connected) process.send?.(message)
}
