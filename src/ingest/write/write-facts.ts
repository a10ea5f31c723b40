import { createHash } from 'node:crypto'
import type { Graph, WriteTransaction } from '../../graph/graph.ts'
import type { FactFormat, StatedFact } from '../format.ts'
import { type Changes, noChanges } from '../ingest-report.ts'
import type { CitedFile } from '../manifest.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import { Lanes } from './lanes.ts'
import type { FactRow, FactStore, StoredFact } from './fact-store.ts'
import type { FileStanding } from './file-standing.ts'

/** What the second pass over a file did. `duplicates` are rows that repeat a row; `contradictions` repeat its key with other values. */
export interface Written {
  changes: Changes
  duplicates: number
  contradictions: { line: number; column: string; reason: string }[]
  /** Writes that were put off, to be seen together with the release; whoever gets them must run them. */
  finish?: (transaction: WriteTransaction) => Promise<void>
}

/** A second pass that did nothing. */
export const noWriting: Written = { changes: noChanges, duplicates: 0, contradictions: [] }

const batchSize = 2_000
/** More rows than this are not held back for one transaction. */
const mostAtOnce = 200_000

/**
 * Second pass over a file of keyed facts: compares each row with what the release holds, by key and digest, and writes
 * only what differs. Facts that stand unchanged keep their citation, unless the file that gave it is replaced by this one.
 * `defers`: the release answers queries already, so nothing is written before `finish`, in the transaction that ends the load.
 */
export async function writeFacts(
  graph: Graph,
  source: SurveyedFile & { format: FactFormat },
  standing: FileStanding,
  cited: readonly CitedFile[],
  onRows: (rows: number) => void,
  defers = false,
): Promise<Written> {
  const { store } = source.format
  const writes = new FactWrites(graph, defers && source.counts.accepted <= mostAtOnce)
  const stored = await graph.run(store.ofRelease, { release: source.release.id })
  const before = new Map(stored.map((fact) => [fact.key, fact]))
  const seen = new Map<string, { digest: string; row: number }>()
  const written: Written = { changes: { ...noChanges }, duplicates: 0, contradictions: [] }
  let batch: FactRow[] = []
  let rows = 0
  const flush = async () => {
    const full = batch
    batch = []
    if (full.length > 0) await writes.run((transaction) => transaction.run(store.merge, { rows: full }))
    onRows(rows)
  }
  try {
    await eachRow()
  } finally {
    // No transaction is left running behind the caller's back.
    await writes.settle()
  }
  await writes.end()
  return { ...written, finish: (transaction) => writes.finish(transaction) }

  async function eachRow(): Promise<void> {
    for await (const parsed of source.format.rows(source.file, { head: source.head, cited })) {
      rows += 1
      if (!('fact' in parsed)) continue
      const row = toRow(parsed.fact, parsed.row, source)
      const earlier = seen.get(row.key)
      if (earlier !== undefined) {
        if (earlier.digest === row.digest) written.duplicates += 1
        else written.contradictions.push(contradiction(parsed, earlier.row))
        continue
      }
      seen.set(row.key, { digest: row.digest, row: parsed.row })
      const change = changeOf(row.digest, before.get(row.key), standing)
      written.changes[change] += 1
      if (change === 'unchanged' || change === 'outranked') continue
      batch.push(row.fact)
      if (batch.length === batchSize) await flush()
    }
    await flush()
    written.changes.removed = await removeUnstated(writes, store, stored, seen, standing)
  }
}

function toRow(fact: StatedFact, row: number, source: SurveyedFile & { format: FactFormat }) {
  const { store, method } = source.format
  const key = store.keyOf(source.release.id, fact.naturalKey)
  const digest = (store.digestOf ?? sha1)(fact.values)
  const provenance = { release: source.release.id, file: source.sha256, row, method, digest }
  return { key, digest, fact: { key, about: fact.about, props: { ...fact.values, ...provenance } } }
}

function sha1(values: StatedFact['values']): string {
  return createHash('sha1').update(JSON.stringify(values)).digest('hex')
}

function changeOf(digest: string, before: StoredFact | undefined, standing: FileStanding): keyof Changes {
  if (before === undefined) return standing.extract && standing.hasWhole ? 'outranked' : 'new'
  const { file } = before
  if (before.digest !== digest)
    return standing.extract && file !== null && !standing.extracts.has(file) ? 'outranked' : 'changed'
  return file !== null && standing.replaces.has(file) ? 'recited' : 'unchanged'
}

function contradiction(parsed: { row: number; fact: StatedFact }, earlier: number) {
  const reason = `${parsed.fact.naturalKey} stands on line ${earlier} with other values`
  return { line: parsed.row, column: 'row', reason }
}

/** Writes each in a transaction of its own while the caller reads on, or keeps the writes for one transaction in the end. */
class FactWrites {
  readonly #graph: Graph
  readonly #defers: boolean
  /** One at a time: transactions side by side would wait for each other's codes. */
  readonly #lane = new Lanes(1)
  readonly #deferred: ((transaction: WriteTransaction) => Promise<unknown>)[] = []

  constructor(graph: Graph, defers: boolean) {
    this.#graph = graph
    this.#defers = defers
  }

  async run(work: (transaction: WriteTransaction) => Promise<unknown>): Promise<void> {
    if (this.#defers) this.#deferred.push(work)
    else await this.#lane.start(async () => void (await this.#graph.write(work)))
  }

  /** Waits until everything is written. */
  async end(): Promise<void> {
    await this.#lane.end()
  }

  /** Waits for a transaction that is running, whatever becomes of it. */
  async settle(): Promise<void> {
    await this.#lane.settle()
  }

  async finish(transaction: WriteTransaction): Promise<void> {
    for (const work of this.#deferred) await work(transaction)
  }
}

async function removeUnstated(
  writes: FactWrites,
  store: FactStore,
  stored: readonly StoredFact[],
  seen: ReadonlyMap<string, unknown>,
  standing: FileStanding,
): Promise<number> {
  const keys = stored
    .filter(({ key, file }) => !seen.has(key) && file !== null && standing.replaces.has(file))
    .map(({ key }) => key)
  for (let at = 0; at < keys.length; at += batchSize) {
    const some = keys.slice(at, at + batchSize)
    await writes.run((transaction) => transaction.run(store.remove, { keys: some }))
  }
  return keys.length
}
