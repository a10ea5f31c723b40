import type { ReleaseRecord } from '../manifest.ts'
import { lastPart, partNumber } from './ptp-part.ts'
import type { StoredPart } from './ptp.queries.ts'

/** The place of a release among those of its family: by its first day, then a revision after what it revises. */
export function rankOf(effectiveFrom: string, release: string): string {
  return `${effectiveFrom} ${release}`
}

/** The whole releases around one, as far as they state a code: a release of which only f1 is loaded says nothing of f2's codes. */
export interface ReleasesAround {
  /** The newest one before; null when none is loaded. */
  previous: string | null
  hasNewer: boolean
}

/** Tells for each code which completely loaded files of other releases state it. */
export function releasesAround(
  release: ReleaseRecord,
  stored: readonly StoredPart[],
): (code: string) => ReleasesAround {
  const own = rankOf(release.effectiveFrom, release.id)
  const wholes = stored.filter((part) => part.complete && !part.extract && part.release !== release.id)
  const byRank = Map.groupBy(wholes, (part) => rankOf(part.effectiveFrom, part.release))
  const others = [...byRank]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rank, parts]) => ({ rank, release: parts[0]?.release ?? '', states: statesOf(parts) }))
  if (others.length === 0) return () => ({ previous: null, hasNewer: false })
  return (code) => ({
    previous: others.findLast(({ rank, states }) => rank < own && states(code))?.release ?? null,
    hasNewer: others.some(({ rank, states }) => rank > own && states(code)),
  })
}

/** Whether some parts of one release state a code whole, or state whole that it has no edits. */
function statesOf(parts: readonly StoredPart[]): (code: string) => boolean {
  const byNumber = new Map(parts.map((part) => [partNumber(part.name), part]))
  if (byNumber.has(null) || byNumber.size === lastPart) return () => true
  const spans = [...byNumber].flatMap(([number, { firstCode, lastCode }]) => {
    if (number === null || firstCode === null || lastCode === null) return []
    const from = number === 1 ? '' : firstCode
    const to = number === lastPart ? null : lastCode
    // Up to the next part, if that is loaded too: then the code at the cut is stated whole.
    const next = byNumber.get(number + 1)?.firstCode ?? null
    return [{ from, to: to === null ? null : (next ?? to), isToWhole: next !== null }]
  })
  return (code) =>
    spans.some(({ from, to, isToWhole }) => {
      const begins = from === '' || code > from
      return begins && (to === null || (isToWhole ? code <= to : code < to))
    })
}
