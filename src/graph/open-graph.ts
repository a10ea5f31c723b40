import { checkedGraph } from './checked-graph.ts'
import { openEmbeddedEngine } from './embedded/embedded-engine.ts'
import type { GraphLog } from './engine.ts'
import type { Graph } from './graph.ts'
import { openNeo4jEngine } from './neo4j/neo4j-engine.ts'

/** Which store to open, and how. */
export interface GraphSettings {
  /** `embedded:<folder>`, or a Neo4j address: `bolt://…`, `neo4j://…`, `neo4j+s://…` (also `bolt+s`, `+ssc`). */
  store: string
  /** For Neo4j; without it the connection carries no credentials. */
  user?: string | undefined
  password?: string | undefined
  /** For Neo4j; `neo4j` when left out. */
  database?: string | undefined
  /** Limit of one read in milliseconds; 30 seconds when left out. */
  queryTimeoutMs?: number | undefined
  /** Limit of one write transaction in milliseconds; 10 minutes when left out. */
  writeTimeoutMs?: number | undefined
  /** Told when the engine restarts, is lost or is back. */
  log?: GraphLog | undefined
}

/**
 * Opens the graph. The embedded store is made when it is missing; a Neo4j server must answer.
 * Throws `GraphUnavailableError` when the store cannot be opened, with what to do about it, and `TypeError` for an
 * address that is none.
 */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  const limits = {
    queryTimeoutMs: settings.queryTimeoutMs ?? 30_000,
    writeTimeoutMs: settings.writeTimeoutMs ?? 600_000,
  }
  const log = settings.log ?? (() => {})
  const folder = /^embedded:(.+)$/.exec(settings.store)?.[1]
  if (folder !== undefined) return checkedGraph(await openEmbeddedEngine(folder, limits, log))
  if (/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(settings.store)) {
    const { store: url, user, password, database = 'neo4j' } = settings
    return checkedGraph(await openNeo4jEngine({ url, user, password, database }, limits, log))
  }
  throw new TypeError(`the store is embedded:<folder>, bolt://…, neo4j://… or neo4j+s://…, not ${settings.store}`)
}
