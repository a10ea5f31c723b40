import { GraphUnavailableError } from '../errors.ts'
import type { OpeningMessage } from './messages.ts'
import { livingOwner, type StoreFolder } from './store-folder.ts'

/** Why the embedded store cannot be opened, in words that say what to do. */
export function openingError(
  folder: StoreFolder,
  opening: Exclude<OpeningMessage, { opening: 'done' }>,
): GraphUnavailableError {
  switch (opening.opening) {
    case 'locked':
      return new GraphUnavailableError(lockedText(folder))
    case 'no-addon':
      return new GraphUnavailableError(noAddonText(platformPackage(), opening.message))
    case 'failed':
      return new GraphUnavailableError(
        `the embedded store in ${folder.path} cannot be opened: ${opening.message}. It is a rebuildable copy of the ` +
          'releases: move the folder away and ingest them again, or restore a backup of it.',
      )
  }
}

function lockedText(folder: StoreFolder): string {
  const owner = livingOwner(folder)
  const holder = owner === null ? 'another process' : `process ${owner.pid} (since ${owner.since})`
  return (
    `the embedded store in ${folder.path} is open in ${holder}, and one process at a time can hold it. Stop that ` +
    'process, name another folder (CLAIMGRAPH_STORE=embedded:<folder>), or use Neo4j, which many processes can share ' +
    '(CLAIMGRAPH_STORE=bolt://…).'
  )
}

function noAddonText(name: string, reason: string): string {
  return (
    `the embedded engine has no native addon for this platform (${process.platform} ${process.arch}) here: ${name} is ` +
    `not installed. Add it with "npm install --no-save ${name}@0.6.0" if that package exists for your platform, or ` +
    `use Neo4j (CLAIMGRAPH_STORE=bolt://…). The loader said: ${reason}`
  )
}

/** The optional package that holds the addon of this platform, as the engine's own loader names it. */
export function platformPackage(
  platform: string = process.platform,
  arch: string = process.arch,
  musl = isMusl(),
): string {
  const suffix: Record<string, string> = { linux: musl ? '-musl' : '-gnu', win32: '-msvc' }
  return `@grafeo-db/js-${platform}-${arch}${suffix[platform] ?? ''}`
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return report.header?.glibcVersionRuntime === undefined
}
