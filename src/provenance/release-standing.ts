import type { Release } from './provenance.ts'
import type { Registry } from './provenance.loader.ts'

/** How a release stands in the graph. */
export type ReleaseStanding = 'LOADED' | 'PARTLY_LOADED' | 'SUPERSEDED' | 'CITED'

/**
 * SUPERSEDED when a loaded release corrects it; PARTLY_LOADED when only extracts state some kind of its facts;
 * LOADED when whole files state each; CITED when nothing of it is loaded.
 */
export function releaseStanding(
  release: Release,
  registry: Pick<Registry, 'releaseFiles' | 'loaded'>,
): ReleaseStanding {
  if (registry.loaded.some((one) => one.release.supersedes.includes(release.key))) return 'SUPERSEDED'
  const files = (registry.releaseFiles.get(release.key) ?? []).filter((file) => file.complete)
  if (files.length === 0) return 'CITED'
  const whole = new Set(files.filter((file) => !file.extract).map((file) => file.kind))
  return files.every((file) => whole.has(file.kind)) ? 'LOADED' : 'PARTLY_LOADED'
}
