/**
 * Runs some pieces of work side by side and holds up whoever brings more, so that reading goes on while batches are written
 * and memory stays bounded. The first failure is thrown by the next call.
 */
export class Lanes {
  readonly #width: number
  readonly #running = new Set<Promise<void>>()
  #failure: { error: unknown } | null = null

  constructor(width: number) {
    this.#width = width
  }

  /** Starts the work as soon as a lane is free; returns when it has started. */
  async start(work: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#width) await Promise.race(this.#running)
    this.#throwFailure()
    const running = work()
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  /** Waits until every lane is free. */
  async end(): Promise<void> {
    await Promise.all(this.#running)
    this.#throwFailure()
  }

  /** Waits until every lane is free, whatever became of the work: after a failure elsewhere. */
  async settle(): Promise<void> {
    await Promise.all(this.#running)
  }

  #throwFailure(): void {
    if (this.#failure !== null) throw this.#failure.error
  }
}
