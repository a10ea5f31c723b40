import type { Query } from '../../src/graph/query.ts'
import type { AnyQuery } from '../support/queries.ts'

/**
 * One query on one small graph, with the rows that it must answer on every engine. The rows are written down from what
 * the file promises, never copied from an answer.
 */
export interface ContractCase<P, R> {
  query: Query<P, R>
  /** What this case shows. */
  shows: string
  /** Cypher statements that make the graph, in an empty store with the schema. */
  given: readonly string[]
  params: P
  rows: R[]
  /** For a writing query: what a read finds afterwards. */
  leaves?: { read: string; rows: Record<string, unknown>[] }
}

export interface AnyContractCase extends Omit<ContractCase<never, unknown>, 'query'> {
  query: AnyQuery
}

/** States a case; the compiler checks parameters and rows against the query's shapes. */
export function contractCase<P, R>(stated: ContractCase<P, R>): AnyContractCase {
  return stated as unknown as AnyContractCase
}
