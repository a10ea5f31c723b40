import { batchLoader } from '../graph/loader.ts'
import type { ReleaseWindow } from '../provenance/release-window.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { NeighbourCount } from './neighbour-counts.ts'
import { neighbourCounts } from './neighbour-counts.queries.ts'
import { rowToNeighbourCounts } from './neighbour-counts.row.ts'

/** A code on a date of service, with the releases in force on that date. */
export interface NeighbourKey {
  readonly code: string
  readonly on: ServiceDate
  readonly releases: readonly string[]
  /** Which releases of PTP edits count; the same for all codes of a request. */
  readonly window: ReleaseWindow
}

/** Counts of neighbours by code and date: one query for each date. Empty where the graph has no such code. */
export const neighbourCountsLoader = batchLoader<NeighbourKey, NeighbourCount[]>(async (graph, keys) => {
  const byDate = Map.groupBy(keys, ({ on }) => on)
  const answers = await Promise.all(
    [...byDate].map(async ([on, ofDate]) => {
      const releases = [...(ofDate[0]?.releases ?? [])]
      const { later = [], standing = [], loading = [] } = ofDate[0]?.window ?? {}
      const window = { later: [...later], standing: [...standing], loading: [...loading] }
      const rows = await graph.run(neighbourCounts, { codes: ofDate.map(({ code }) => code), on, releases, ...window })
      return rows.map((row) => [`${row.code}:${on}`, rowToNeighbourCounts(row)] as const)
    }),
  )
  const byKey = new Map<string, NeighbourCount[]>(answers.flat())
  return keys.map((key) => byKey.get(textOf(key)) ?? [])
}, textOf)

/** The releases follow from the date, so they are no part of the key. */
function textOf({ code, on }: NeighbourKey): string {
  return `${code}:${on}`
}
