/** What the program's exit status says. */
export const exitCode = {
  done: 0,
  /** Something was found: rows were rejected, or a line has no price. */
  findings: 1,
  /** Wrong usage or bad input; nothing was changed. */
  usage: 2,
  /** The graph store does not answer or cannot be opened. */
  storeUnavailable: 3,
  /** A bug: please report it, with what stands on stderr. */
  bug: 70,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** Ends a command with a sentence for the user and an exit status, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: ExitCode

  constructor(message: string, status: ExitCode = exitCode.usage) {
    super(message)
    this.exitCode = status
  }
}
