import type { EngineParams } from '../engine.ts'

/** What the service asks of its engine process. The process holds at most one open transaction: there is one writer. */
export type EngineRequest =
  | { kind: 'run'; text: string; params: EngineParams; inTransaction: boolean }
  | { kind: 'begin' | 'commit' | 'rollback' | 'checkpoint' | 'close' }

export interface RequestMessage {
  id: number
  request: EngineRequest
}

/** Rows travel without their column names: half the bytes. */
export interface EngineAnswer {
  columns: string[]
  rows: unknown[][]
}

export type FailureReason = 'conflict' | 'timeout' | 'failed'

/** The first message of an engine process: whether the store is open. */
export type OpeningMessage =
  | { opening: 'done'; version: string }
  | { opening: 'locked' | 'no-addon' | 'failed'; message: string }

export type ReplyMessage =
  | { id: number; answer: EngineAnswer }
  | { id: number; failure: { reason: FailureReason; message: string } }

export type EngineMessage = OpeningMessage | ReplyMessage
