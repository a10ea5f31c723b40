/**
 * Keys for tables that list one thing several times and say nothing to tell the rows apart: the first keeps its key, the next
 * are `01:2`, `01:3`, in the order of the file.
 */
export class Occurrences {
  readonly #seen = new Map<string, number>()

  /** Counts one more row of this key. */
  next(key: string): { key: string; occurrence: number } {
    const occurrence = (this.#seen.get(key) ?? 0) + 1
    this.#seen.set(key, occurrence)
    return { key: occurrence === 1 ? key : `${key}:${occurrence}`, occurrence }
  }
}
