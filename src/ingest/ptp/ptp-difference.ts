import type { Changes } from '../ingest-report.ts'
import type { PtpLine } from './code-groups.ts'
import type { NewPtpEdit, PtpEditChange, PtpEditIdentity } from './ptp.queries.ts'
import { type StoredPtpEdit, valueOf } from './stored-ptp-edit.ts'

/** What the difference of one column-one code is judged by. */
export interface DifferenceRules {
  file: string
  release: string
  extract: boolean
  /** Files whose edges this file takes over or removes. */
  replaces: ReadonlySet<string>
  extracts: ReadonlySet<string>
  hasWhole: boolean
  /** First day of a release of this family; releases that are not known count as newest. */
  beginOf: (release: string) => string
  /** The newest whole release before this one; null when none is loaded. */
  previousWhole: string | null
  /** A newer whole release of the family is loaded: what it does not state ended with this one. */
  hasNewerWhole: boolean
  numberOf: (rationale: string) => number
}

export interface PtpDifference {
  create: NewPtpEdit[]
  change: PtpEditChange[]
  remove: PtpEditIdentity[]
  counts: Changes
}

export const emptyDifference = (): PtpDifference => ({
  create: [],
  change: [],
  remove: [],
  counts: { new: 0, changed: 0, recited: 0, unchanged: 0, outranked: 0, removed: 0 },
})

/**
 * Adds to `difference` what one code needs: edits are a multiset, so each line takes one equal stored edge, lines left
 * over are created, and edges left over are judged. `whole` false: the file does not state the code whole, so edges left
 * over say nothing.
 */
export function addDifference(
  difference: PtpDifference,
  code: string,
  lines: readonly PtpLine[],
  stored: readonly StoredPtpEdit[],
  whole: boolean,
  rules: DifferenceRules,
): void {
  const left = Map.groupBy(stored, ({ value }) => value)
  const outranked = rules.extract && rules.hasWhole && stored.some(({ firstFile }) => !rules.extracts.has(firstFile))
  for (const line of lines) {
    const rationale = rules.numberOf(line.rationale)
    const match = left.get(valueOf(line, rationale))?.shift()
    if (match !== undefined) addRestated(difference, code, line, match, rules)
    else if (outranked) difference.counts.outranked += 1
    else {
      const { columnOne, columnTwo, effective, deletion, modifierIndicator, beforeY1996, row } = line
      difference.create.push({
        columnOne,
        columnTwo,
        effective,
        deletion,
        modifierIndicator,
        rationale,
        beforeY1996,
        row,
      })
      difference.counts.new += 1
    }
  }
  if (!whole) return
  for (const edit of [...left.values()].flat()) addUnstated(difference, code, edit, rules)
}

function addRestated(
  difference: PtpDifference,
  code: string,
  line: PtpLine,
  edit: StoredPtpEdit,
  rules: DifferenceRules,
): void {
  const replaced = rules.replaces.has(edit.firstFile)
  const earlier = rules.beginOf(rules.release) < rules.beginOf(edit.firstRelease)
  const last = edit.lastRelease
  const stoodLonger = last !== null && rules.beginOf(rules.release) > rules.beginOf(last)
  const cites = replaced || earlier
  if (!cites && !stoodLonger) {
    difference.counts.unchanged += 1
    return
  }
  difference.change.push({
    ...identity(code, edit),
    toFile: cites ? rules.file : edit.firstFile,
    toRow: cites ? line.row : edit.firstRow,
    toFirstRelease: cites ? rules.release : edit.firstRelease,
    toLastRelease: stoodLonger ? (rules.hasNewerWhole ? rules.release : null) : last,
  })
  difference.counts[cites ? 'recited' : 'changed'] += 1
}

/** An edge that its whole code does not state any more: gone if only a replaced file stated it, ended if an older release did. */
function addUnstated(difference: PtpDifference, code: string, edit: StoredPtpEdit, rules: DifferenceRules): void {
  if (rules.replaces.has(edit.firstFile)) {
    difference.remove.push(identity(code, edit))
    difference.counts.removed += 1
    return
  }
  const older = rules.beginOf(edit.firstRelease) < rules.beginOf(rules.release)
  if (rules.extract || !older || edit.lastRelease !== null) return
  const last = rules.extracts.has(edit.firstFile) ? edit.firstRelease : (rules.previousWhole ?? edit.firstRelease)
  difference.change.push({
    ...identity(code, edit),
    toFile: edit.firstFile,
    toRow: edit.firstRow,
    toFirstRelease: edit.firstRelease,
    toLastRelease: last,
  })
  difference.counts.changed += 1
}

function identity(code: string, edit: StoredPtpEdit): PtpEditIdentity {
  return { columnOne: code, columnTwo: edit.columnTwo, firstFile: edit.firstFile, firstRow: edit.firstRow }
}
