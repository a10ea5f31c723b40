import type { Engine, EngineLimits, EngineRow, GraphLog, RunStatement } from '../engine.ts'
import { QueryTimeoutError } from '../errors.ts'
import { ConflictError, EngineProcess } from './engine-process.ts'
import type { EngineAnswer } from './messages.ts'
import { claimFolder, makeStoreFolder, releaseFolder } from './store-folder.ts'

/** Conflicts are rare, since there is one writer; after so many the transaction fails. */
const maxAttempts = 5

/** Opens the embedded engine over a folder, in a process of its own. */
export async function openEmbeddedEngine(path: string, limits: EngineLimits, log: GraphLog): Promise<Engine> {
  const folder = makeStoreFolder(path)
  const engine = await EngineProcess.start(folder, log)
  claimFolder(folder)
  let writing: Promise<unknown> = Promise.resolve()

  const read: RunStatement = async ({ name, text, params }) => {
    const ask = { name, limitMs: limits.queryTimeoutMs, repeatable: true }
    return rowsOf(await engine.ask({ kind: 'run', text, params, inTransaction: false }, ask))
  }

  /** One writer at a time: the engine has one open transaction, and writers would only conflict. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = writing.then(work, work)
    writing = turn.catch(() => {})
    return turn
  }

  return {
    engine: 'embedded',
    read,
    write: (work) => inTurn(() => writeWithRetry(engine, limits.writeTimeoutMs, work)),
    define: (statements) =>
      inTurn(async () => {
        for (const text of statements) {
          const ask = { name: text, limitMs: limits.writeTimeoutMs, repeatable: false }
          await engine.ask({ kind: 'run', text, params: {}, inTransaction: false }, ask)
        }
      }),
    checkpoint: () =>
      inTurn(async () => {
        await engine.ask(
          { kind: 'checkpoint' },
          { name: 'checkpoint', limitMs: limits.writeTimeoutMs, repeatable: false },
        )
      }),
    health: async () => ({
      ready: engine.trouble === null,
      engine: 'embedded',
      version: `grafeo ${engine.version}`,
      message: engine.trouble,
    }),
    close: async () => {
      await writing
      await engine.close(limits.writeTimeoutMs)
      releaseFolder(folder)
    },
  }
}

async function writeWithRetry<T>(
  engine: EngineProcess,
  limitMs: number,
  work: (run: RunStatement) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeOnce(engine, limitMs, work)
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === maxAttempts) throw error
    }
  }
}

async function writeOnce<T>(
  engine: EngineProcess,
  limitMs: number,
  work: (run: RunStatement) => Promise<T>,
): Promise<T> {
  const until = Date.now() + limitMs
  const askOf = (name: string, generation?: number) => {
    if (Date.now() >= until)
      throw new QueryTimeoutError(`${name}: the write transaction passed its limit of ${limitMs} ms`)
    return { name, limitMs: until - Date.now(), repeatable: false, ...(generation === undefined ? {} : { generation }) }
  }
  await engine.ask({ kind: 'begin' }, askOf('begin'))
  const { generation } = engine
  try {
    const result = await work(async ({ name, text, params }) =>
      rowsOf(await engine.ask({ kind: 'run', text, params, inTransaction: true }, askOf(name, generation))),
    )
    await engine.ask({ kind: 'commit' }, askOf('commit', generation))
    return result
  } catch (error) {
    // The reason to roll back is what the caller must see; a process that is gone has rolled back by itself.
    await engine.ask({ kind: 'rollback' }, { name: 'rollback', limitMs, repeatable: false, generation }).catch(() => {})
    throw error
  }
}

function rowsOf({ columns, rows }: EngineAnswer): EngineRow[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, decoded(row[index])])))
}

/** Timestamps are the only objects of their own that the engine gives out; everything else is plain already. */
function decoded(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value
}
