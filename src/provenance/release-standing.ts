import type { Release } from './provenance.ts'
import type { Registry } from './provenance.loader.ts'

/** How a release stands in the graph. */
export type ReleaseStanding = 'LOADED' | 'PARTLY_LOADED' | 'SUPERSEDED' | 'CITED'

/** SUPERSEDED when a loaded release corrects it; LOADED when a whole file of it is; PARTLY_LOADED when only extracts are. */
export function releaseStanding(release: Release, registry: Pick<Registry, 'files' | 'loaded'>): ReleaseStanding {
  if (registry.loaded.some((one) => one.release.supersedes.includes(release.key))) return 'SUPERSEDED'
  const files = [...registry.files.values()].filter((file) => file.release === release.key && file.complete)
  if (files.length === 0) return 'CITED'
  return files.every((file) => file.extract) ? 'PARTLY_LOADED' : 'LOADED'
}
