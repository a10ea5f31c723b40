import type { Graph } from '../../graph/graph.ts'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { PtpFormat } from '../format.ts'
import type { Changes } from '../ingest-report.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { FileStanding, KnownFile } from '../write/file-standing.ts'
import type { Written } from '../write/write-facts.ts'
import { type CodeGroup, groupsCollected, groupsInOrder, isGrouped } from './code-groups.ts'
import { type DifferenceRules, type PtpDifference, addDifference, emptyDifference } from './ptp-difference.ts'
import { rationaleNumbers } from './ptp-rationales.ts'
import { mergeCodes, ptpQueries } from './ptp.queries.ts'
import { type StoredPtpEdit, storedPtpEdit } from './stored-ptp-edit.ts'

type PtpSource = SurveyedFile & { format: PtpFormat }

/** Edges per transaction: measured best on both engines. */
const batchSize = 5_000
const countBatchSize = 1_000
/** Beyond every release: what is not known counts as newest. */
const unknownBegin = '9999'

/**
 * Second pass over a PTP file: reads back the edges of some column-one codes at a time, computes the multiset difference,
 * and creates, changes and deletes in one transaction per batch. The counts on the codes are written at the end.
 */
export async function writePtp(
  graph: Graph,
  source: PtpSource,
  standing: FileStanding,
  known: readonly KnownFile[],
  onRows: (rows: number) => void,
): Promise<Written> {
  const rationales = await rationaleNumbers(graph)
  const queries = ptpQueries[source.release.family === 'PTP_HOSPITAL' ? 'PTP_HOSPITAL' : 'PTP_PRACTITIONER']
  const rules = rulesOf(source, standing, known, rationales.numberOf)
  const part = partOf(source.file.name)
  const codes = new Set<string>()
  const recount = new Set<string>()
  const totals = emptyDifference().counts
  let rows = 0

  async function writeBatch(groups: readonly CodeGroup[], isOpen: (code: string) => boolean): Promise<void> {
    const stored = await graph.run(queries.ofCodes, { codes: groups.map(({ code }) => code) })
    const byCode = new Map<string, StoredPtpEdit[]>(stored.map(({ code, edits }) => [code, edits.map(storedPtpEdit)]))
    const difference = emptyDifference()
    for (const { code, lines } of groups) {
      const whole = (!standing.extract || standing.replaces.size > 0) && !isOpen(code)
      addDifference(difference, code, lines, byCode.get(code) ?? [], whole, rules)
    }
    await rationales.store()
    await commit(groups, difference)
    for (const key of Object.keys(totals) as (keyof Changes)[]) totals[key] += difference.counts[key]
    rows += groups.reduce((sum, { lines }) => sum + lines.length, 0)
    onRows(rows)
  }

  async function commit(groups: readonly CodeGroup[], { create, change, remove }: PtpDifference): Promise<void> {
    const named = groups.flatMap(({ code, lines }) => [code, ...lines.map(({ columnTwo }) => columnTwo)])
    const unseen = [...new Set(named)].filter((code) => !codes.has(code))
    for (const { columnOne, columnTwo } of [...create, ...remove]) recount.add(columnOne).add(columnTwo)
    if (create.length + change.length + remove.length > 0) {
      await graph.write(async (transaction) => {
        if (unseen.length > 0) {
          await transaction.run(mergeCodes, { codes: unseen.map((code) => ({ code, system: codeSystem(code) })) })
        }
        if (remove.length > 0) await transaction.run(queries.remove, { rows: remove })
        if (change.length > 0) await transaction.run(queries.change, { rows: change })
        if (create.length > 0) {
          const lastRelease = rules.hasNewerWhole ? rules.release : null
          const { file, release } = rules
          await transaction.run(queries.create, {
            rows: create,
            file,
            release,
            lastRelease,
            method: source.format.method,
          })
        }
      })
      for (const code of unseen) codes.add(code)
    }
  }

  const read = () => source.format.rows(source.file, { head: source.head, cited: [] })
  const groups = (await isGrouped(read())) ? groupsInOrder(read()) : groupsCollected(read())
  const stated = new Set<string>()
  const range = { first: '', last: '' }
  let batch: CodeGroup[] = []
  let lines = 0
  for await (const group of groups) {
    // One group is always held back, so that the last code of the file is known as the last.
    if (lines >= batchSize) {
      await writeBatch(batch, (code) => part.continues && code === range.first)
      batch = []
      lines = 0
    }
    if (stated.size === 0) range.first = group.code
    range.last = group.code
    stated.add(group.code)
    batch.push(group)
    lines += group.lines.length
    if (!standing.loaded) for (const { columnOne, columnTwo } of group.lines) recount.add(columnOne).add(columnTwo)
  }
  const isOpen = (code: string) => (part.continues && code === range.first) || (part.isContinued && code === range.last)
  if (batch.length > 0) await writeBatch(batch, isOpen)
  if (!standing.extract || standing.replaces.size > 0) {
    const within = (code: string) => (!part.continues || code > range.first) && (!part.isContinued || code < range.last)
    const unstated = (await graph.run(queries.columnOneCodes, {}))
      .map(({ code }) => code)
      .filter((code) => !stated.has(code) && within(code))
    for (let at = 0; at < unstated.length; at += countBatchSize) {
      const some = unstated.slice(at, at + countBatchSize).map((code) => ({ code, lines: [] }))
      await writeBatch(some, () => false)
    }
  }
  const all = [...recount]
  for (let at = 0; at < all.length; at += countBatchSize) {
    const some = all.slice(at, at + countBatchSize)
    await graph.write((transaction) => transaction.run(queries.count, { codes: some }))
  }
  return { changes: totals, duplicates: 0, contradictions: [] }
}

/**
 * CMS cuts the practitioner and hospital tables into four parts, f1 to f4, in the middle of a code: the first code of f2
 * may have begun in f1. Such a code is not stated whole by either part. A file without a part in its name is the table.
 */
function partOf(name: string): { continues: boolean; isContinued: boolean } {
  const part = /[-_]f([1-4])\b/i.exec(name)?.[1]
  return { continues: part !== undefined && part !== '1', isContinued: part !== undefined && part !== '4' }
}

function rulesOf(
  { release, sha256 }: PtpSource,
  standing: FileStanding,
  known: readonly KnownFile[],
  numberOf: (rationale: string) => number,
): DifferenceRules {
  const family = known.filter((file) => file.family === release.family)
  const begins = new Map(family.map((file) => [file.release, file.effectiveFrom]))
  begins.set(release.id, release.effectiveFrom)
  const wholes = family.filter(({ complete, extract }) => complete && !extract)
  const before = wholes.filter(({ effectiveFrom }) => effectiveFrom < release.effectiveFrom)
  return {
    file: sha256,
    release: release.id,
    extract: standing.extract,
    replaces: standing.replaces,
    extracts: standing.extracts,
    hasWhole: standing.hasWhole,
    beginOf: (id) => begins.get(id) ?? unknownBegin,
    previousWhole: before.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1)).at(-1)?.release ?? null,
    hasNewerWhole: wholes.some(({ effectiveFrom }) => effectiveFrom > release.effectiveFrom),
    numberOf,
  }
}
