import type { PtpFormat } from '../format.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import { groupsCollected, groupsInOrder } from './code-groups.ts'
import type { CodeStatement } from './ptp-difference.ts'
import type { PtpLine } from './ptp-line.ts'
import { type PartPlace, liesWithin } from './ptp-part.ts'
import type { PtpSummary } from './ptp-summary.ts'

/** Edges per transaction: measured best on both engines. */
const batchSize = 5_000
/** A code without lines costs too: its edges are read back. */
const codeWeight = 10

/** Puts together what is said of a code; `digest` null where that of its lines is not known yet. */
export type StateOf = (code: string, lines: readonly PtpLine[], digest: string | null) => CodeStatement

/** The codes of a file with their lines, but for those that need nothing: these only count. */
export async function* statedCodes(
  { counts, file, format }: SurveyedFile & { format: PtpFormat },
  stateOf: StateOf,
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
  for await (const { code, lines } of groupsInOrder(format.batches(file), (one) => needed.has(one)))
    yield stateOf(code, lines, codes.get(code)?.digest ?? null)
}

/** A code's statement without its lines, which are known of the two codes at the ends alone. */
function ofSummary(stateOf: StateOf, code: string, digest: string, summary: PtpSummary | undefined): CodeStatement {
  const end = [summary?.first, summary?.last].find((one) => one?.code === code)
  const lines = (end?.edits ?? []).map((text, row) => ({ columnOne: code, text, row }))
  return stateOf(code, lines, digest)
}

/** Stored codes of which a file says nothing and ought to, and those at the ends of the parts beside it that are whole only now. */
export function unstatedCodes(
  summary: PtpSummary | undefined,
  place: PartPlace,
  stored: ReadonlyMap<string, string>,
): string[] {
  const stated = new Set(summary?.codes?.keys() ?? [])
  const isPart = place.before.isCut || place.after.isCut
  // In a part whose codes are in no order nobody can say which codes it ought to state.
  if (summary === undefined || summary.codes === null || (isPart && !summary.isSorted)) return []
  const beside = new Set([place.before.neighbour?.code, place.after.neighbour?.code])
  return [...stored.keys()].filter((code) => !stated.has(code) && (liesWithin(place, code) || beside.has(code)))
}

/** Codes with together some thousand lines. */
export async function* batchesOf(
  codes: AsyncIterable<CodeStatement> | Iterable<CodeStatement>,
): AsyncGenerator<CodeStatement[]> {
  let batch: CodeStatement[] = []
  let weight = 0
  for await (const code of codes) {
    batch.push(code)
    weight += Math.max(code.lines.length, codeWeight)
    if (weight < batchSize) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}
