import type { Query } from './query.ts'

/** A word search over names, glosses and statements, by the engine's own full-text index. */
export interface SearchRequest {
  text: string
  limit: number
}

/** One node that the full-text index found: its label, its key property and the engine's score (higher is nearer). */
export interface SearchHit {
  label: 'Code' | 'Modifier' | 'Statement'
  key: string
  score: number
}

export interface GraphHealth {
  ready: boolean
  engine: string
  version: string
  /** What is wrong and how to mend it; null when ready. */
  message: string | null
}

/** Runs queries inside one open transaction. */
export interface WriteTransaction {
  run<P, R>(query: Query<P, R>, params: P): Promise<R[]>
}

/**
 * The graph, whichever engine holds it. Everything above `graph/` knows this interface and named queries, never an engine.
 *
 * Errors: `GraphUnavailableError` (engine down or restarting), `QueryTimeoutError` (limit passed),
 * `ParamShapeError` and `RowShapeError` (a bug: the query's shapes are broken).
 */
export interface Graph {
  readonly engine: 'embedded' | 'neo4j'
  /** Runs one read query; transient failures are retried. */
  run<P, R>(query: Query<P, R>, params: P): Promise<R[]>
  /** Runs `work` in one write transaction: all or nothing; transient failures (deadlock, lost leader) run it again. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** Creates every constraint, index and full-text index that is missing. Safe to repeat. */
  defineSchema(): Promise<void>
  search(request: SearchRequest): Promise<SearchHit[]>
  /** Makes what was written durable where the engine leaves that to its owner; otherwise does nothing. */
  checkpoint(): Promise<void>
  health(): Promise<GraphHealth>
  close(): Promise<void>
}
