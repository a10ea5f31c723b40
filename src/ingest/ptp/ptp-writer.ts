import type { Graph } from '../../graph/graph.ts'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import { type Changes, noChanges } from '../ingest-report.ts'
import type { CodeGroup } from './code-groups.ts'
import { type DifferenceRules, type PtpDifference, addDifference, emptyDifference } from './ptp-difference.ts'
import type { RationaleNumbers } from './ptp-rationales.ts'
import { mergeCodes, type PtpQueries } from './ptp.queries.ts'
import { storedPtpEdit } from './stored-ptp-edit.ts'

const countBatchSize = 1_000

interface PtpWriting {
  graph: Graph
  queries: PtpQueries
  rules: DifferenceRules
  rationales: RationaleNumbers
  method: string
  onRows: (rows: number) => void
}

/** Writes column-one codes of one file, batch by batch, and remembers which codes are to be counted anew. */
export class PtpWriter {
  readonly totals: Changes = { ...noChanges }
  readonly #writing: PtpWriting
  /** Codes that this run has made sure of. */
  readonly #merged = new Set<string>()
  readonly #recount = new Set<string>()
  #rows = 0

  constructor(writing: PtpWriting) {
    this.#writing = writing
  }

  /** Compares some codes with what is stored and writes the difference in one transaction. `isWhole`: the file states all of a code. */
  async write(groups: readonly CodeGroup[], isWhole: (code: string) => boolean): Promise<void> {
    const { graph, onRows, queries, rationales, rules } = this.#writing
    const stored = await graph.run(queries.ofCodes, { codes: groups.map(({ code }) => code) })
    const byCode = new Map(stored.map(({ code, edits }) => [code, edits.map(storedPtpEdit)]))
    const difference = emptyDifference()
    for (const { code, lines } of groups) {
      addDifference(difference, code, lines, byCode.get(code) ?? [], isWhole(code), rules)
    }
    await rationales.store()
    await this.#commit(difference)
    for (const kind of Object.keys(noChanges) as (keyof Changes)[]) this.totals[kind] += difference.counts[kind]
    this.#rows += groups.reduce((sum, { lines }) => sum + lines.length, 0)
    onRows(this.#rows)
  }

  /** Has the codes of these groups counted at the end, whether or not their edges change: an earlier run may have stopped before. */
  recount(groups: readonly CodeGroup[]): void {
    for (const { code, lines } of groups) {
      this.#recount.add(code)
      for (const { columnTwo } of lines) this.#recount.add(columnTwo)
    }
  }

  /** Writes the edit counts of every code whose edges changed. */
  async writeCounts(): Promise<void> {
    const { graph, queries } = this.#writing
    const codes = [...this.#recount]
    for (let at = 0; at < codes.length; at += countBatchSize) {
      const some = codes.slice(at, at + countBatchSize)
      await graph.write((transaction) => transaction.run(queries.count, { codes: some }))
    }
  }

  async #commit({ create, change, remove }: PtpDifference): Promise<void> {
    const { graph, method, queries, rules } = this.#writing
    if (create.length + change.length + remove.length === 0) return
    for (const { columnOne, columnTwo } of [...create, ...remove]) this.#recount.add(columnOne).add(columnTwo)
    const named = new Set(create.flatMap(({ columnOne, columnTwo }) => [columnOne, columnTwo]))
    const unseen = [...named].filter((code) => !this.#merged.has(code))
    const codes = unseen.map((code) => ({ code, system: codeSystem(code) }))
    const lastRelease = rules.hasNewerWhole ? rules.release : null
    await graph.write(async (transaction) => {
      if (codes.length > 0) await transaction.run(mergeCodes, { codes })
      if (remove.length > 0) await transaction.run(queries.remove, { rows: remove })
      if (change.length > 0) await transaction.run(queries.change, { rows: change })
      if (create.length > 0) {
        const { file, release } = rules
        await transaction.run(queries.create, { rows: create, file, release, lastRelease, method })
      }
    })
    for (const code of unseen) this.#merged.add(code)
  }
}
