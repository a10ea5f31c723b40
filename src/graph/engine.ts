import type { GraphHealth } from './graph.ts'

/** A parameter or a value of a row as the engines exchange it: no dates, no nodes, integers only. */
export type EngineValue = null | boolean | string | number | bigint | EngineValue[] | { [key: string]: EngineValue }
export type EngineParams = Record<string, EngineValue>
export type EngineRow = Record<string, unknown>

/** One Cypher text with its parameters; `name` is what errors call it. */
export interface Statement {
  name: string
  text: string
  params: EngineParams
}

export type RunStatement = (statement: Statement) => Promise<EngineRow[]>

/**
 * What an engine adapter does: runs texts, and throws the classes of errors.ts and nothing else of its own.
 * Everything that both engines share (shapes of parameters and rows, schema files, search) is above it, in checked-graph.ts.
 */
export interface Engine {
  readonly engine: 'embedded' | 'neo4j'
  read: RunStatement
  write<T>(work: (run: RunStatement) => Promise<T>): Promise<T>
  /** Runs DDL statements in order, each on its own, and returns when what they made can be used. */
  define(statements: readonly string[]): Promise<void>
  checkpoint(): Promise<void>
  health(): Promise<GraphHealth>
  close(): Promise<void>
}

/** What went on between the engine and its process or server; the server prints it to its log. */
export type GraphLog = (message: string, details?: Record<string, unknown>) => void

export interface EngineLimits {
  /** After so many milliseconds a read is ended. */
  queryTimeoutMs: number
  /** After so many milliseconds a write transaction is ended: longer, since one holds many batches. */
  writeTimeoutMs: number
}
