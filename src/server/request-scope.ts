import type { Logger } from 'pino'

/** What belongs to one HTTP request: its id, which the client and the log both see, and a log that carries it. */
export interface RequestScope {
  readonly requestId: string
  readonly log: Logger
}
