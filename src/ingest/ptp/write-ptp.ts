import type { Graph, WriteTransaction } from '../../graph/graph.ts'
import type { PtpFormat } from '../format.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { FileStanding, KnownFile } from '../write/file-standing.ts'
import type { Written } from '../write/write-facts.ts'
import { type CodeStatement, nothingStands, unknownDigest } from './ptp-difference.ts'
import { digestOfTexts } from './ptp-line.ts'
import { type PartPlace, placeOf, saidBeside } from './ptp-part.ts'
import { differenceRules } from './ptp-rules.ts'
import { rationaleNumbers } from './ptp-rationales.ts'
import { PtpWriter } from './ptp-writer.ts'
import { ptpParts, ptpQueries, setPtpPartEnds } from './ptp.queries.ts'
import { type StateOf, batchesOf, statedCodes, unstatedCodes } from './stated-codes.ts'

/** What writing a PTP file leaves to be done once for all files of its release. */
export interface WrittenPtp extends Written {
  /** Codes whose edits are to be counted anew. */
  touched: ReadonlySet<string>
  /** Changes that are to show in the same transaction as the release itself. */
  finish: (transaction: WriteTransaction) => Promise<void>
}

interface PtpOptions {
  /** Trust no digest, read everything back. */
  audit: boolean
  /** The files of the release that this run has written already. */
  written: readonly SurveyedFile[]
  onRows: (rows: number) => void
}

/**
 * Second pass over a PTP file. A code whose digest is the stored one is passed over; for any other the edges are read back,
 * the multiset difference is computed, and edges and digest are written in one transaction per batch of codes.
 */
export async function writePtp(
  graph: Graph,
  source: SurveyedFile & { format: PtpFormat },
  standing: FileStanding,
  known: readonly KnownFile[],
  { audit, written, onRows }: PtpOptions,
): Promise<WrittenPtp> {
  const { counts, format, release, sha256 } = source
  const queries = ptpQueries[release.family === 'PTP_HOSPITAL' ? 'PTP_HOSPITAL' : 'PTP_PRACTITIONER']
  const parts = await graph.run(ptpParts, { family: release.family })
  const digests = await graph.run(queries.digests, {})
  const stored = new Map(digests.map(({ code, digest }) => [code, digest ?? unknownDigest]))
  const rationales = await rationaleNumbers(graph)
  const rulesOf = differenceRules(source, standing, known, parts, rationales)
  const place = await placeOf(graph, source, written, parts)
  const context = { graph, queries, rulesOf, stored, rationales, onRows, file: sha256, release: release.id }
  // Edges of a release that answers queries already are not changed under the eyes of its readers.
  const defers = parts.some((part) => part.release === release.id && part.complete)
  const writer = new PtpWriter({ ...context, method: format.method, defers })
  const judgesUnstated = !standing.extract || standing.replaces.size > 0
  const trusts = !audit && trustsDigests(source, standing, known, rulesOf)
  const stateOf: StateOf = (code, lines, digest) => {
    const { others, isWhole } = place === null ? { others: [], isWhole: true } : saidBeside(place, code)
    const own = digest !== null && others.length === 0 ? digest : digestOfTexts([...lines.map(textOf), ...others])
    return { code, lines, others, isWhole: judgesUnstated && isWhole, digest: own }
  }
  const isKnown = ({ code, digest, isWhole }: CodeStatement) => trusts && isWhole && stored.get(code) === digest
  // A code of which the file says nothing and of which nothing could end.
  const isSettled = ({ code, others }: CodeStatement) =>
    others.length === 0 &&
    standing.replaces.size === 0 &&
    (stored.get(code) === nothingStands || rulesOf(code).hasNewerWhole)
  try {
    for await (const batch of batchesOf(statedCodes(source, stateOf, isKnown, (rows) => writer.pass(rows)))) {
      await writer.write(batch)
    }
    if (judgesUnstated && place !== null) {
      const unstated = unstatedCodes(counts.ptp, place, stored).map((code) => stateOf(code, [], null))
      const toJudge = unstated.filter((statement) => !isKnown(statement) && !isSettled(statement))
      for await (const batch of batchesOf(toJudge)) await writer.write(batch)
    }
    const finish = await writer.end()
    await keepPartEnds(graph, source, place)
    return { changes: writer.totals, duplicates: 0, contradictions: [], touched: writer.touched, finish }
  } catch (error) {
    // No transaction is left running behind the caller's back.
    await writer.settle()
    throw error
  }
}

const textOf = ({ text }: { text: string }): string => text

/**
 * Whether an equal digest means that nothing is to be written. Not where edges would be cited anew: from a file that replaces
 * an earlier state of itself, or from a release older than those loaded. (Edges from extracts have no digest.)
 */
function trustsDigests(
  { release }: SurveyedFile,
  standing: FileStanding,
  known: readonly KnownFile[],
  rulesOf: ReturnType<typeof differenceRules>,
): boolean {
  if (standing.loaded) return true
  const { beginOf } = rulesOf('')
  const isNewest = known.every(
    ({ family, release: id }) => family !== release.family || beginOf(id) <= beginOf(release.id),
  )
  return isNewest && [...standing.replaces].every((file) => standing.extracts.has(file))
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
