import { releaseMissing } from './release-missing.ts'
import type { Release } from './provenance.ts'
import type { Registry } from './provenance.loader.ts'

/** How a release stands in the graph. */
export type ReleaseStanding = 'LOADED' | 'PARTLY_LOADED' | 'SUPERSEDED' | 'CITED'

/**
 * SUPERSEDED when a loaded release corrects it; PARTLY_LOADED when something of it is missing (parts, kinds,
 * wholes of extracts); LOADED when nothing is; CITED when nothing of it is loaded.
 */
export function releaseStanding(
  release: Release,
  registry: Pick<Registry, 'releaseFiles' | 'loaded'>,
): ReleaseStanding {
  if (registry.loaded.some((one) => one.release.supersedes.includes(release.key))) return 'SUPERSEDED'
  const files = (registry.releaseFiles.get(release.key) ?? []).filter((file) => file.complete)
  if (files.length === 0) return 'CITED'
  return releaseMissing(release, files).length === 0 ? 'LOADED' : 'PARTLY_LOADED'
}
