import { type EdgeDifference, addEdgeDifference, emptyEdgeDifference } from '../edges/edge-difference.ts'
import type { EdgeRules } from '../edges/edge-rules.ts'
import { type Changes, noChanges } from '../ingest-report.ts'
import { type PtpLine, digestOfTexts, editOf } from './ptp-line.ts'
import type { CodeDigest, NewPtpEdit, RewrittenPtpEdit } from './ptp.queries.ts'
import { rewrittenEdits } from './rewritten-edits.ts'
import { type StoredPtpEdit, valueOf } from './stored-ptp-edit.ts'

/** What the difference of one column-one code is judged by. */
export interface DifferenceRules extends EdgeRules {
  numberOf: (rationale: string) => number
  /** This file and the other whole files of its release. */
  filesOfRelease: ReadonlySet<string>
}

/** What is said of one column-one code. */
export interface CodeStatement {
  code: string
  lines: readonly PtpLine[]
  /** What the parts before and after the file say of it; those edges are stored already. */
  others: readonly string[]
  /** Lines and others are all that the release says, so a stored edge that is not among them is stated no more. */
  isWhole: boolean
  /** Of lines and others together. */
  digest: string
}

export interface PtpDifference extends EdgeDifference<NewPtpEdit> {
  /** All edges of codes of which many change: the stored ones give way to them. */
  rewrite: RewrittenPtpEdit[]
  /** Of the codes whose stored digest is to be another one. */
  digests: CodeDigest[]
  /** Codes with an edge more or less. */
  touched: string[]
}

export const emptyDifference = (): PtpDifference => ({
  ...emptyEdgeDifference(),
  rewrite: [],
  digests: [],
  touched: [],
})

/** A code of which so many edges change is written anew: finding an edge costs as much as writing some twenty. */
const rewriteFrom = 25

/** Edges without a digest that could be trusted: they have to be read back. */
export const unknownDigest = ''
/** The digest of a code of which every edge has ended. */
export const nothingStands = digestOfTexts([])

/** Adds to `difference` what one column-one code needs. `storedDigest` null: the code has no edges. */
export function addDifference(
  difference: PtpDifference,
  statement: CodeStatement,
  stored: readonly StoredPtpEdit[],
  storedDigest: string | null,
  rules: DifferenceRules,
): void {
  const { code, lines, others, isWhole } = statement
  const valueOfText = (text: string) => {
    const edit = editOf(code, text)
    return valueOf(edit, rules.numberOf(edit.rationale))
  }
  const lastRelease = rules.hasNewerWhole ? rules.release : null
  const toNew = ({ text, row }: PtpLine): NewPtpEdit => {
    const { rationale, ...edit } = editOf(code, text)
    return { ...edit, rationale: rules.numberOf(rationale), row, lastRelease }
  }
  const own = emptyDifference()
  if (stored.length === 0) {
    for (const line of lines) own.create.push(toNew(line))
    own.counts.new += lines.length
  } else {
    const unclaimed = withoutClaimed(inOrder(stored, rules), others.map(valueOfText))
    const kind = { valueOf: (line: PtpLine) => valueOfText(line.text), toNew }
    addEdgeDifference(own, code, lines, unclaimed, isWhole, rules, kind)
  }
  const isChanged = own.create.length + own.change.length + own.remove.length > 0
  for (const { columnOne, columnTwo } of [...own.create, ...own.remove]) own.touched.push(columnOne, columnTwo)
  if (own.change.length >= rewriteFrom) {
    own.rewrite = rewrittenEdits(code, stored, own, rules)
    own.create = []
    own.change = []
    own.remove = []
  }
  addTo(difference, own)
  const digest = digestAfter(statement, stored, storedDigest, isChanged, rules)
  if (digest !== storedDigest) difference.digests.push({ code, digest })
}

function addTo(difference: PtpDifference, own: PtpDifference): void {
  for (const edit of own.create) difference.create.push(edit)
  for (const edit of own.rewrite) difference.rewrite.push(edit)
  difference.change.push(...own.change)
  difference.remove.push(...own.remove)
  for (const code of own.touched) difference.touched.push(code)
  for (const kind of Object.keys(noChanges) as (keyof Changes)[]) difference.counts[kind] += own.counts[kind]
}

/** The digest that a code has once the difference is written. */
function digestAfter(
  { digest, isWhole }: CodeStatement,
  stored: readonly StoredPtpEdit[],
  storedDigest: string | null,
  isChanged: boolean,
  rules: DifferenceRules,
): string {
  if (rules.extract) return isChanged ? unknownDigest : (storedDigest ?? unknownDigest)
  // What an older release states stands no more, or stands in the newer one too.
  if (rules.hasNewerWhole) return stored.length === 0 ? nothingStands : (storedDigest ?? unknownDigest)
  const isFromElsewhere = ({ firstFile, firstRelease, lastRelease }: StoredPtpEdit) =>
    lastRelease === null &&
    !(rules.beginOf(firstRelease) < rules.beginOf(rules.release)) &&
    !rules.filesOfRelease.has(firstFile) &&
    !rules.replaces.has(firstFile)
  return isWhole && !stored.some(isFromElsewhere) ? digest : unknownDigest
}

/**
 * Which of several equal edges a line takes must not depend on the order in which releases were loaded: those that stand
 * before those that have ended, then the one that is stated longest.
 */
function inOrder(stored: readonly StoredPtpEdit[], rules: EdgeRules): StoredPtpEdit[] {
  const ended = ({ lastRelease }: StoredPtpEdit) => (lastRelease === null ? '' : rules.beginOf(lastRelease))
  return stored.toSorted((a, b) => {
    if (a.lastRelease !== b.lastRelease) {
      if (a.lastRelease === null || b.lastRelease === null) return a.lastRelease === null ? -1 : 1
      return ended(a) > ended(b) ? -1 : 1
    }
    const [beganA, beganB] = [rules.beginOf(a.firstRelease), rules.beginOf(b.firstRelease)]
    return beganA === beganB ? a.firstRow - b.firstRow : beganA < beganB ? -1 : 1
  })
}

/** The stored edits but for those that the parts beside this file state. */
function withoutClaimed(stored: readonly StoredPtpEdit[], claimed: readonly string[]): StoredPtpEdit[] {
  if (claimed.length === 0) return [...stored]
  const left = new Map<string, number>()
  for (const value of claimed) left.set(value, (left.get(value) ?? 0) + 1)
  return stored.filter(({ value }) => {
    const count = left.get(value) ?? 0
    if (count > 0) left.set(value, count - 1)
    return count === 0
  })
}
