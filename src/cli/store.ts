import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import { openGraph } from '../graph/open-graph.ts'
import { type Environment, readEnvironment } from '../server/environment.ts'
import { createLog } from '../server/log.ts'

/** What a command works with: the settings, a log on stderr, and the opened graph. */
export interface OpenStore {
  readonly environment: Environment
  readonly log: Logger
  readonly graph: Graph
}

/** Opens the store that the settings name, does the work and closes it again, whatever happens. */
export async function withStore<T>(work: (store: OpenStore) => Promise<T>): Promise<T> {
  const environment = readEnvironment()
  const log = createLog(environment.logLevel)
  const graph = await openGraph({ ...environment.store, log: (message, details) => log.warn(details ?? {}, message) })
  try {
    return await work({ environment, log, graph })
  } finally {
    await graph.close()
  }
}
