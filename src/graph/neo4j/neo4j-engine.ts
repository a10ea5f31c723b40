import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver'
import type { Engine, EngineLimits, EngineRow, GraphLog, RunStatement, Statement } from '../engine.ts'
import { asError, GraphUnavailableError, QueryTimeoutError } from '../errors.ts'
import type { GraphHealth } from '../graph.ts'
import { translated } from './driver-errors.ts'
import { tooOld } from './server-version.ts'
import { decodedRows, encodedParams } from './values.ts'

export interface Neo4jAddress {
  url: string
  user?: string | undefined
  password?: string | undefined
  database: string
}

/** Waits before each repetition of a read that failed for a passing reason; then the failure is an outage. */
const readRetryDelaysMs = [50, 200, 750]
/** The server ends a query at its limit; a server that does not even do that is given up so much later. */
const graceMs = 2_000
const healthLimitMs = 2_000

/** Opens a Neo4j database. Throws `GraphUnavailableError` when no server answers or it refuses the credentials. */
export async function openNeo4jEngine(address: Neo4jAddress, limits: EngineLimits, log: GraphLog): Promise<Engine> {
  const driver = driverOf(address)
  const { database } = address

  function withSession<T>(mode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: mode })
    // Closing waits for a server that may not answer any more; the answer does not.
    return work(session).finally(() => void session.close().catch(() => {}))
  }

  /**
   * An auto-commit query in READ mode with our own retry, instead of executeRead: one round trip instead of two, about
   * half the latency and twice the throughput, and a read is safe to repeat.
   */
  const readOnce = (statement: Statement): Promise<EngineRow[]> =>
    withSession('READ', async (session) => {
      const run = session.run(statement.text, encodedParams(statement.params), { timeout: limits.queryTimeoutMs })
      return decodedRows((await withinLimit(run, limits.queryTimeoutMs + graceMs, statement.name)).records)
    })

  const read: RunStatement = async (statement) => {
    for (const delay of readRetryDelaysMs) {
      try {
        return await readOnce(statement)
      } catch (error) {
        if (!neo4j.isRetryableError(error)) throw translated(error, statement.name)
        log('repeating a read on Neo4j', { query: statement.name, error: String(error) })
        await sleep(delay)
      }
    }
    return readOnce(statement).catch((error: unknown) => Promise.reject(translated(error, statement.name)))
  }

  const write = async <T>(work: (run: RunStatement) => Promise<T>): Promise<T> => {
    let last = 'write'
    const inTransaction = withSession('WRITE', (session) =>
      session.executeWrite(
        (transaction) =>
          // The driver's own errors pass through `work` untouched, since executeWrite decides by them what to retry.
          work(async ({ name, text, params }) => {
            last = name
            return decodedRows((await transaction.run(text, encodedParams(params))).records)
          }),
        { timeout: limits.writeTimeoutMs },
      ),
    )
    try {
      return await inTransaction
    } catch (error) {
      throw translated(error, last)
    }
  }

  const define = (statements: readonly string[]): Promise<void> =>
    withSession('WRITE', async (session) => {
      for (const text of [...statements, 'CALL db.awaitIndexes(300)']) {
        try {
          await session.run(text, {}, { timeout: limits.writeTimeoutMs })
        } catch (error) {
          throw translated(error, text)
        }
      }
    })

  const health = async (): Promise<GraphHealth> => {
    try {
      const { agent = 'Neo4j' } = await withinLimit(
        driver.getServerInfo({ database }),
        healthLimitMs,
        'the health check',
      )
      return { ready: true, engine: 'neo4j', version: agent, message: null }
    } catch (error) {
      const { message } = asError(translated(error, 'the health check'))
      return { ready: false, engine: 'neo4j', version: 'unknown', message }
    }
  }

  const engine: Engine = {
    engine: 'neo4j',
    read,
    write,
    define,
    checkpoint: async () => {},
    health,
    close: () => driver.close(),
  }
  try {
    await read({ name: `opening ${address.url}`, text: 'RETURN 1 AS one', params: {} })
    const problem = tooOld((await health()).version)
    if (problem !== null) throw new GraphUnavailableError(problem)
  } catch (error) {
    await driver.close()
    if (error instanceof GraphUnavailableError) throw error
    throw new GraphUnavailableError(asError(error).message, { cause: error })
  }
  return engine
}

function driverOf({ url, user, password }: Neo4jAddress): Driver {
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '')
  return neo4j.driver(url, auth, {
    useBigInt: true,
    maxConnectionPoolSize: 50,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 8_000,
    maxTransactionRetryTime: 15_000,
    // An empty database "does not know" labels and properties that a query names; that is no news.
    notificationFilter: { disabledCategories: ['UNRECOGNIZED'] },
    userAgent: 'claimgraph',
  })
}

async function withinLimit<T>(answer: Promise<T>, limitMs: number, name: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new QueryTimeoutError(`${name} passed its limit: Neo4j does not answer`)),
    limitMs,
  )
  try {
    return await Promise.race([answer, promise])
  } finally {
    clearTimeout(timer)
  }
}
