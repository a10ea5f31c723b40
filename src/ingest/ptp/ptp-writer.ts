import type { Graph, WriteTransaction } from '../../graph/graph.ts'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import { type Changes, noChanges } from '../ingest-report.ts'
import { Lanes } from '../write/lanes.ts'
import {
  type CodeStatement,
  type DifferenceRules,
  type PtpDifference,
  addDifference,
  emptyDifference,
  unknownDigest,
} from './ptp-difference.ts'
import type { RationaleNumbers } from './ptp-rationales.ts'
import { mergeCodes, type PtpQueries } from './ptp.queries.ts'
import { type StoredPtpEdit, storedPtpEdit } from './stored-ptp-edit.ts'

interface PtpWriting {
  graph: Graph
  queries: PtpQueries
  rulesOf: (code: string) => DifferenceRules
  /** Stored digests of the codes that have edges. */
  stored: ReadonlyMap<string, string>
  rationales: RationaleNumbers
  file: string
  release: string
  method: string
  /** Whether stored edges are changed only in the end, all together. */
  defers: boolean
  onRows: (rows: number) => void
}

/** Two sessions write to a server at once; the embedded engine takes one transaction after the other, and the next waits ready. */
const lanes = 2
/** More changes than this do not go into one transaction: a corrected part in place of one that is loaded. */
const mostAtOnce = 50_000
const sliceSize = 5_000

/** Writes what files say of column-one codes, batch by batch, and remembers which codes are to be counted anew. */
export class PtpWriter {
  readonly totals: Changes = { ...noChanges }
  /** Codes with an edge more or less. */
  readonly touched = new Set<string>()
  readonly #writing: PtpWriting
  readonly #lanes = new Lanes(lanes)
  /** Codes that this run has made sure of. */
  readonly #merged = new Set<string>()
  readonly #deferred = emptyDifference()
  /** Codes whose edges are being read back. */
  #next: { statements: readonly CodeStatement[]; reading: Promise<Map<string, StoredPtpEdit[]>> } | null = null
  #rows = 0

  constructor(writing: PtpWriting) {
    this.#writing = writing
  }

  /** Counts rows that need nothing. */
  pass(rows: number): void {
    this.totals.unchanged += rows
    this.#addRows(rows)
  }

  /**
   * Compares some codes with what is stored and has the difference written in one transaction. What is stored is read while
   * the caller goes on to the next codes: they have no edge in common.
   */
  async write(statements: readonly CodeStatement[]): Promise<void> {
    const reading = this.#readBack(statements)
    // Told when it is waited for.
    reading.catch(() => {})
    await this.#writeNext()
    this.#next = { statements, reading }
  }

  async #readBack(statements: readonly CodeStatement[]): Promise<Map<string, StoredPtpEdit[]>> {
    const { graph, queries, stored } = this.#writing
    const codes = statements.map(({ code }) => code).filter((code) => stored.has(code))
    const rows = codes.length === 0 ? [] : await graph.run(queries.ofCodes, { codes })
    return new Map(rows.map((row) => [row.code, row.edits.map(storedPtpEdit)]))
  }

  async #writeNext(): Promise<void> {
    if (this.#next === null) return
    const { statements, reading } = this.#next
    this.#next = null
    const { rationales, rulesOf, stored } = this.#writing
    const edits = await reading
    const difference = emptyDifference()
    for (const statement of statements) {
      const { code } = statement
      addDifference(difference, statement, edits.get(code) ?? [], stored.get(code) ?? null, rulesOf(code))
    }
    for (const kind of Object.keys(noChanges) as (keyof Changes)[]) this.totals[kind] += difference.counts[kind]
    await rationales.store()
    await this.#mergeCodes(difference)
    for (const code of difference.touched) this.touched.add(code)
    const rows = statements.reduce((sum, { lines }) => sum + lines.length, 0)
    const now = this.#withoutDeferred(difference)
    await this.#lanes.start(async () => {
      await this.#commit(now)
      this.#addRows(rows)
    })
  }

  /** Waits until everything is written, and gives what is left for the transaction in which the release becomes visible. */
  async end(): Promise<(transaction: WriteTransaction) => Promise<void>> {
    await this.#writeNext()
    await this.#lanes.end()
    const deferred = this.#deferred
    if (sizeOf(deferred) > mostAtOnce) {
      for (const some of slicesOf(deferred)) await this.#commit(some)
      return async () => {}
    }
    const codes = [
      ...new Set(
        [...deferred.remove, ...deferred.rewrite].flatMap(({ columnOne, columnTwo }) => [columnOne, columnTwo]),
      ),
    ]
    return async (transaction) => {
      await this.#run(transaction, deferred)
      if (codes.length > 0) await transaction.run(this.#writing.queries.count, { codes })
    }
  }

  /** Waits for transactions that are running, whatever becomes of them. */
  async settle(): Promise<void> {
    await this.#lanes.settle()
  }

  /** Leaves for the end what changes stored edges. Their codes have no digest until then. */
  #withoutDeferred(difference: PtpDifference): PtpDifference {
    if (!this.#writing.defers) return difference
    const { change, remove, rewrite, digests } = difference
    const changed = new Set([...change, ...remove, ...rewrite].map(({ columnOne }) => columnOne))
    for (const edit of rewrite) this.#deferred.rewrite.push(edit)
    this.#deferred.change.push(...change)
    this.#deferred.remove.push(...remove)
    this.#deferred.digests.push(...digests.filter(({ code }) => changed.has(code)))
    const now = digests.map(({ code, digest }) => ({ code, digest: changed.has(code) ? unknownDigest : digest }))
    return { ...difference, change: [], remove: [], rewrite: [], digests: now }
  }

  /** Ahead of the edges and one batch at a time: transactions side by side would wait for each other's new codes. */
  async #mergeCodes({ touched }: PtpDifference): Promise<void> {
    const unseen = new Set(touched.filter((code) => !this.#merged.has(code)))
    if (unseen.size === 0) return
    const codes = [...unseen].map((code) => ({ code, system: codeSystem(code) }))
    await this.#writing.graph.write((transaction) => transaction.run(mergeCodes, { codes }))
    for (const code of unseen) this.#merged.add(code)
  }

  async #commit(difference: PtpDifference): Promise<void> {
    if (sizeOf(difference) === 0) return
    await this.#writing.graph.write((transaction) => this.#run(transaction, difference))
  }

  async #run(transaction: WriteTransaction, difference: PtpDifference): Promise<void> {
    const { create, change, remove, rewrite, digests } = difference
    const { file, method, queries, release } = this.#writing
    if (rewrite.length > 0) {
      await transaction.run(queries.removeOfCodes, { codes: [...new Set(rewrite.map(({ columnOne }) => columnOne))] })
      await transaction.run(queries.recreate, { rows: rewrite, method })
    }
    if (remove.length > 0) await transaction.run(queries.remove, { rows: remove })
    if (change.length > 0) await transaction.run(queries.change, { rows: change })
    if (create.length > 0) await transaction.run(queries.create, { rows: create, file, release, method })
    if (digests.length > 0) await transaction.run(queries.setDigests, { digests })
  }

  #addRows(rows: number): void {
    this.#rows += rows
    this.#writing.onRows(this.#rows)
  }
}

function sizeOf({ create, change, remove, rewrite, digests }: PtpDifference): number {
  return create.length + change.length + remove.length + rewrite.length + digests.length
}

/** Changes of stored edges some thousand at a time; the digests last, which say that all is done. */
function* slicesOf({ change, remove, rewrite, digests }: PtpDifference): Generator<PtpDifference> {
  for (const edits of Map.groupBy(rewrite, ({ columnOne }) => columnOne).values()) {
    yield { ...emptyDifference(), rewrite: edits }
  }
  for (let at = 0; at < Math.max(change.length, remove.length); at += sliceSize) {
    const to = at + sliceSize
    yield { ...emptyDifference(), change: change.slice(at, to), remove: remove.slice(at, to) }
  }
  yield { ...emptyDifference(), digests }
}
