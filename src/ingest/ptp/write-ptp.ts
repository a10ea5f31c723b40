import type { Graph } from '../../graph/graph.ts'
import type { PtpFormat } from '../format.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { FileStanding, KnownFile } from '../write/file-standing.ts'
import type { Written } from '../write/write-facts.ts'
import { type CodeGroup, groupsCollected, groupsInOrder } from './code-groups.ts'
import { type CodeStatement, nothingStands, unknownDigest } from './ptp-difference.ts'
import { digestOfTexts } from './ptp-line.ts'
import { type PartPlace, liesWithin, placeOf, saidBeside } from './ptp-part.ts'
import { differenceRules } from './ptp-rules.ts'
import { rationaleNumbers } from './ptp-rationales.ts'
import type { PtpSummary } from './ptp-summary.ts'
import { PtpWriter } from './ptp-writer.ts'
import { ptpParts, ptpQueries, setPtpPartEnds } from './ptp.queries.ts'

/** Edges per transaction: measured best on both engines. */
const batchSize = 5_000
const codeWeight = 10

/** What writing a PTP file leaves to be done once for all files of its release. */
export interface WrittenPtp extends Written {
  /** Codes whose edits are to be counted anew. */
  touched: ReadonlySet<string>
}

/**
 * Second pass over a PTP file. A code whose digest is the stored one is passed over; for any other the edges are read back,
 * the multiset difference is computed, and edges and digest are written in one transaction per batch of codes.
 * `audit`: trust no digest, read everything back.
 */
export async function writePtp(
  graph: Graph,
  source: SurveyedFile & { format: PtpFormat },
  standing: FileStanding,
  known: readonly KnownFile[],
  { audit, onRows }: { audit: boolean; onRows: (rows: number) => void },
): Promise<WrittenPtp> {
  const { counts, format, release, sha256 } = source
  const queries = ptpQueries[release.family === 'PTP_HOSPITAL' ? 'PTP_HOSPITAL' : 'PTP_PRACTITIONER']
  const parts = await graph.run(ptpParts, { family: release.family })
  const digests = await graph.run(queries.digests, {})
  const stored = new Map(digests.map(({ code, digest }) => [code, digest ?? unknownDigest]))
  const rationales = await rationaleNumbers(graph)
  const rulesOf = differenceRules(source, standing, known, parts, rationales)
  const place = await placeOf(graph, source, parts)
  const { method } = format
  const writer = new PtpWriter({
    graph,
    queries,
    rulesOf,
    stored,
    rationales,
    file: sha256,
    release: release.id,
    method,
    onRows,
  })
  const judgesUnstated = !standing.extract || standing.replaces.size > 0
  const trusts = !audit && trustsDigests(standing, known, rulesOf)
  const stateOf = (code: string, lines: CodeStatement['lines'], digest: string | null): CodeStatement => {
    const { others, isWhole } = place === null ? { others: [], isWhole: true } : saidBeside(place, code)
    const own = digest !== null && others.length === 0 ? digest : digestOfTexts([...lines.map(textOf), ...others])
    return { code, lines, others, isWhole: judgesUnstated && isWhole, digest: own }
  }
  const isKnown = ({ code, digest, isWhole }: CodeStatement) => trusts && isWhole && stored.get(code) === digest

  for await (const batch of batchesOf(statedCodes(source, stateOf, isKnown, (rows) => writer.pass(rows)))) {
    await writer.write(batch)
  }
  if (judgesUnstated && place !== null) {
    const unstated = unstatedCodes(counts.ptp, place, stored).map((code) => stateOf(code, [], null))
    const toJudge = unstated.filter((one) => !isKnown(one) && (one.others.length > 0 || !isSettled(one.code)))
    for await (const batch of batchesOf(toJudge)) await writer.write(batch)
  }
  await writer.end()
  await keepPartEnds(graph, source, place)
  return { changes: writer.totals, duplicates: 0, contradictions: [], touched: writer.touched }

  /** A code of which this file says nothing and nothing could end. */
  function isSettled(code: string): boolean {
    return standing.replaces.size === 0 && (stored.get(code) === nothingStands || rulesOf(code).hasNewerWhole)
  }
}

const textOf = ({ text }: { text: string }): string => text

/**
 * Whether an equal digest means that nothing is to be written. Not where edges would be cited anew: from a file that replaces
 * an earlier state of itself, or from a release older than those loaded. (Edges from extracts have no digest.)
 */
function trustsDigests(
  standing: FileStanding,
  known: readonly KnownFile[],
  rulesOf: ReturnType<typeof differenceRules>,
): boolean {
  if (standing.loaded) return true
  const { beginOf, release } = rulesOf('')
  const isOldest = known.every(
    (file) => file.kind !== 'PTP' || file.release === release || !(beginOf(file.release) > beginOf(release)),
  )
  return isOldest && [...standing.replaces].every((file) => standing.extracts.has(file))
}

/** The codes of a file with their lines, but for those that need nothing: these only count. */
async function* statedCodes(
  { counts, file, format }: SurveyedFile & { format: PtpFormat },
  stateOf: (code: string, lines: CodeStatement['lines'], digest: string | null) => CodeStatement,
  isKnown: (statement: CodeStatement) => boolean,
  pass: (rows: number) => void,
): AsyncGenerator<CodeStatement> {
  const codes = counts.ptp?.codes ?? null
  if (codes === null) {
    for await (const { code, lines } of groupsCollected(format.batches(file))) yield stateOf(code, lines, null)
    return
  }
  const needed = new Set<string>()
  for (const [code, { digest, lines }] of codes) {
    if (isKnown(ofSummary(stateOf, code, digest, counts.ptp))) pass(lines)
    else needed.add(code)
  }
  if (needed.size === 0) return
  const groups: AsyncGenerator<CodeGroup> = groupsInOrder(format.batches(file), (code) => needed.has(code))
  for await (const { code, lines } of groups) yield stateOf(code, lines, codes.get(code)?.digest ?? null)
}

/** A code's statement without its lines, which are known of the two codes at the ends alone. */
function ofSummary(
  stateOf: (code: string, lines: CodeStatement['lines'], digest: string | null) => CodeStatement,
  code: string,
  digest: string,
  summary: PtpSummary | undefined,
): CodeStatement {
  const end = [summary?.first, summary?.last].find((one) => one?.code === code)
  const lines = (end?.edits ?? []).map((text, row) => ({ columnOne: code, text, row }))
  return stateOf(code, lines, digest)
}

/** Stored codes of which a file says nothing and ought to, and those at the ends of the parts beside it that are whole only now. */
function unstatedCodes(
  summary: PtpSummary | undefined,
  place: PartPlace,
  stored: ReadonlyMap<string, string>,
): string[] {
  const stated = new Set(summary?.codes?.keys() ?? [])
  const isPart = place.before.isCut || place.after.isCut
  // In a part whose codes are in no order nobody can say which codes it ought to state.
  if (summary === undefined || summary.codes === null || (isPart && !summary.isSorted)) return []
  const beside = [place.before.neighbour?.code, place.after.neighbour?.code]
  return [...stored.keys()].filter((code) => !stated.has(code) && (liesWithin(place, code) || beside.includes(code)))
}

/** Codes with together some thousand lines. */
async function* batchesOf(
  codes: AsyncIterable<CodeStatement> | Iterable<CodeStatement>,
): AsyncGenerator<CodeStatement[]> {
  let batch: CodeStatement[] = []
  let weight = 0
  for await (const code of codes) {
    batch.push(code)
    // A code without lines costs too: its edges are read back.
    weight += Math.max(code.lines.length, codeWeight)
    if (weight < batchSize) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}

/** What is said of the codes at the ends of a part is kept, so that the parts beside it can be compared whole. */
async function keepPartEnds(graph: Graph, { counts, sha256 }: SurveyedFile, place: PartPlace | null): Promise<void> {
  const { first = null, last = null, isSorted = false } = counts.ptp ?? {}
  if (place === null || first === null || last === null || !isSorted) return
  if (!place.before.isCut && !place.after.isCut) return
  await graph.write((transaction) =>
    transaction.run(setPtpPartEnds, {
      sha256,
      firstCode: first.code,
      firstCodeEdits: [...first.edits],
      lastCode: last.code,
      lastCodeEdits: [...last.edits],
    }),
  )
}
