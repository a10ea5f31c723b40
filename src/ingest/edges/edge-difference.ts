import { type Changes, noChanges } from '../ingest-report.ts'
import type { EdgeRules } from './edge-rules.ts'
import type { StoredEdge } from './stored-edge.ts'

/** How lines of one layout become edges. */
export interface EdgeKind<L, N> {
  /** Everything that a line says, as `StoredEdge.value` has it. */
  valueOf: (line: L) => string
  /** The line as its create query takes it. */
  toNew: (line: L) => N
}

/** A stored edge: from `columnOne` to `columnTwo`, and the file and row that first stated it. */
export interface EdgeIdentity {
  columnOne: string
  columnTwo: string
  firstFile: string
  firstRow: number
}

/** `to…`: what an edge is to cite now, and until when it stood. */
export interface EdgeChange extends EdgeIdentity {
  toFile: string
  toRow: number
  toFirstRelease: string
  toLastRelease: string | null
}

export interface EdgeDifference<N> {
  create: N[]
  change: EdgeChange[]
  remove: EdgeIdentity[]
  counts: Changes
}

/** A difference that changes nothing, to be added to. */
export function emptyEdgeDifference<N>(): EdgeDifference<N> {
  return { create: [], change: [], remove: [], counts: { ...noChanges } }
}

/**
 * Adds to `difference` what the edges that start at one code need. They are a multiset, so each line takes one equal stored
 * edge, lines left over are created, and edges left over are judged. `whole` false: the file does not state the code whole,
 * so edges left over say nothing.
 */
export function addEdgeDifference<L extends { row: number }, N>(
  difference: EdgeDifference<N>,
  code: string,
  lines: readonly L[],
  stored: readonly StoredEdge[],
  whole: boolean,
  rules: EdgeRules,
  kind: EdgeKind<L, N>,
): void {
  const left = Map.groupBy(stored, ({ value }) => value)
  const outranked = rules.extract && rules.hasWhole && stored.some(({ firstFile }) => !rules.extracts.has(firstFile))
  for (const line of lines) {
    const match = left.get(kind.valueOf(line))?.shift()
    if (match !== undefined) addRestated(difference, code, line, match, rules)
    else if (outranked) difference.counts.outranked += 1
    else {
      difference.create.push(kind.toNew(line))
      difference.counts.new += 1
    }
  }
  if (!whole) return
  for (const edge of [...left.values()].flat()) addUnstated(difference, code, edge, rules)
}

function addRestated(
  difference: EdgeDifference<unknown>,
  code: string,
  line: { row: number },
  edge: StoredEdge,
  rules: EdgeRules,
): void {
  const replaced = rules.replaces.has(edge.firstFile)
  const earlier = rules.beginOf(rules.release) < rules.beginOf(edge.firstRelease)
  const last = edge.lastRelease
  const stoodLonger = last !== null && rules.beginOf(rules.release) > rules.beginOf(last)
  const cites = replaced || earlier
  if (!cites && !stoodLonger) {
    difference.counts.unchanged += 1
    return
  }
  difference.change.push({
    ...identity(code, edge),
    toFile: cites ? rules.file : edge.firstFile,
    toRow: cites ? line.row : edge.firstRow,
    toFirstRelease: cites ? rules.release : edge.firstRelease,
    toLastRelease: stoodLonger ? (rules.hasNewerWhole ? rules.release : null) : last,
  })
  difference.counts[cites ? 'recited' : 'changed'] += 1
}

/** An edge that its whole code does not state any more: gone if only a replaced file stated it, ended if an older release did. */
function addUnstated(difference: EdgeDifference<unknown>, code: string, edge: StoredEdge, rules: EdgeRules): void {
  if (rules.replaces.has(edge.firstFile)) {
    difference.remove.push(identity(code, edge))
    difference.counts.removed += 1
    return
  }
  const older = rules.beginOf(edge.firstRelease) < rules.beginOf(rules.release)
  // An edge that still stands where a newer whole release is loaded is stated by that one.
  if (rules.extract || !older || edge.lastRelease !== null || rules.hasNewerWhole) return
  const last = rules.extracts.has(edge.firstFile) ? edge.firstRelease : (rules.previousWhole ?? edge.firstRelease)
  difference.change.push({
    ...identity(code, edge),
    toFile: edge.firstFile,
    toRow: edge.firstRow,
    toFirstRelease: edge.firstRelease,
    toLastRelease: last,
  })
  difference.counts.ended += 1
}

function identity(code: string, edge: StoredEdge): EdgeIdentity {
  return { columnOne: code, columnTwo: edge.columnTwo, firstFile: edge.firstFile, firstRow: edge.firstRow }
}
