import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import type { Registry } from './provenance.loader.ts'

/**
 * Which relationships count that are refreshed in place, such as PTP edits: those whose time of being stated contains the
 * newest loaded release of their family. An ingest under way is not seen: its release is a later one, and what it ends was
 * last stated by the newest loaded one. Ids of all asked families together.
 */
export interface ReleaseWindow {
  /** Releases after the newest loaded one: what they are the first to state does not count yet. */
  readonly later: readonly string[]
  /** The newest loaded releases and the later ones: what one of them was the last to state has not ended yet. */
  readonly standing: readonly string[]
  /** Files that are being loaded into a release that counts already: what they are the first to state does not count yet. */
  readonly loading: readonly string[]
  /** Loaded releases: only what they were the first to state is history. */
  readonly loaded: readonly string[]
}

export function releaseWindow(
  { releases, releaseFiles, loaded }: Pick<Registry, 'releases' | 'releaseFiles' | 'loaded'>,
  families: readonly ReleaseFamily[],
  kind: FactKind,
): ReleaseWindow {
  const windows = families.map((family) => {
    const all = [...releases.values()]
      .filter((release) => release.family === family)
      .map((release) => ({ id: release.key, rank: `${release.effectiveFrom} ${release.key}` }))
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    const usable = new Set(
      loaded
        .filter(({ release, kinds }) => release.family === family && kinds.has(kind))
        .map(({ release }) => release.key),
    )
    const ids = all.map(({ id }) => id)
    const newest = ids.findLastIndex((id) => usable.has(id))
    const files = [...usable].flatMap((id) => releaseFiles.get(id) ?? [])
    return {
      later: ids.slice(newest + 1),
      standing: ids.slice(Math.max(newest, 0)),
      loading: files.filter((file) => file.kind === kind && !file.complete).map(({ sha256 }) => sha256),
      loaded: [...usable],
    }
  })
  return {
    later: windows.flatMap(({ later }) => later),
    standing: windows.flatMap(({ standing }) => standing),
    loading: windows.flatMap(({ loading }) => loading),
    loaded: windows.flatMap(({ loaded: ids }) => ids),
  }
}

/** The releases and the file between which something is stated. */
export interface Stated {
  readonly firstRelease: string
  /** The last release that stated it; null while it stands. */
  readonly lastRelease: string | null
}

/** What is seen of something through a window: as it stands, as history, or (null) not at all. */
export function throughWindow<S extends Stated>(stated: S, firstFile: string, window: ReleaseWindow): S | null {
  const { firstRelease, lastRelease } = stated
  if (window.loading.includes(firstFile) || window.later.includes(firstRelease)) return null
  if (lastRelease === null) return stated
  if (window.standing.includes(lastRelease)) return { ...stated, lastRelease: null }
  return window.loaded.includes(firstRelease) ? stated : null
}
