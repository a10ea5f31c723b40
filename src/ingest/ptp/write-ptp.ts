import type { Graph } from '../../graph/graph.ts'
import type { PtpFormat } from '../format.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { FileStanding, KnownFile } from '../write/file-standing.ts'
import type { Written } from '../write/write-facts.ts'
import { type CodeGroup, groupsCollected, groupsInOrder, isGrouped } from './code-groups.ts'
import { partOf } from './ptp-part.ts'
import { ptpQueries } from './ptp.queries.ts'
import { differenceRules } from './ptp-rules.ts'
import { PtpWriter } from './ptp-writer.ts'
import { rationaleNumbers } from './ptp-rationales.ts'

/** Edges per transaction: measured best on both engines. */
const batchSize = 5_000
const codesPerBatch = 1_000

/**
 * Second pass over a PTP file: reads back the edges of some column-one codes at a time, computes the multiset difference,
 * and creates, changes and deletes in one transaction per batch. The counts on the codes are written at the end.
 */
export async function writePtp(
  graph: Graph,
  source: SurveyedFile & { format: PtpFormat },
  standing: FileStanding,
  known: readonly KnownFile[],
  onRows: (rows: number) => void,
): Promise<Written> {
  const queries = ptpQueries[source.release.family === 'PTP_HOSPITAL' ? 'PTP_HOSPITAL' : 'PTP_PRACTITIONER']
  const rationales = await rationaleNumbers(graph)
  const rules = differenceRules(source, standing, known, rationales)
  const writer = new PtpWriter({ graph, queries, rules, rationales, method: source.format.method, onRows })
  const judgesUnstated = !standing.extract || standing.replaces.size > 0
  const part = partOf(source.file.name)
  const stated = new Set<string>()
  let first = ''
  let last = ''
  for await (const batch of batchesOf(await groupsOf(source))) {
    first ||= batch.groups[0]?.code ?? ''
    last = batch.groups.at(-1)?.code ?? ''
    for (const { code } of batch.groups) stated.add(code)
    if (!standing.loaded) writer.recount(batch.groups)
    const isCut = (code: string) =>
      (part.continues && code === first) || (part.isContinued && batch.isLast && code === last)
    await writer.write(batch.groups, (code) => judgesUnstated && !isCut(code))
  }
  if (judgesUnstated) {
    const within = (code: string) => (!part.continues || code > first) && (!part.isContinued || code < last)
    const stored = await graph.run(queries.columnOneCodes, {})
    const silent = stored.filter(({ code }) => !stated.has(code) && within(code))
    for (let at = 0; at < silent.length; at += codesPerBatch) {
      const groups = silent.slice(at, at + codesPerBatch).map(({ code }) => ({ code, lines: [] }))
      await writer.write(groups, () => true)
    }
  }
  await writer.writeCounts()
  return { changes: writer.totals, duplicates: 0, contradictions: [] }
}

async function groupsOf(source: SurveyedFile & { format: PtpFormat }): Promise<AsyncGenerator<CodeGroup>> {
  const read = () => source.format.rows(source.file, { head: source.head, cited: [] })
  return (await isGrouped(read())) ? groupsInOrder(read()) : groupsCollected(read())
}

/** Codes with together some thousand lines; the last batch says that it is the last. */
async function* batchesOf(groups: AsyncIterable<CodeGroup>): AsyncGenerator<{ groups: CodeGroup[]; isLast: boolean }> {
  let batch: CodeGroup[] = []
  let lines = 0
  for await (const group of groups) {
    // Handed on only when another group follows, so that the last group of the file is in the last batch.
    if (lines >= batchSize) {
      yield { groups: batch, isLast: false }
      batch = []
      lines = 0
    }
    batch.push(group)
    lines += group.lines.length
  }
  if (batch.length > 0) yield { groups: batch, isLast: true }
}
