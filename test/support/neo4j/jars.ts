import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Folder of the jars of one Neo4j version; Maven copies them there the first time, over the network. Throws why it cannot. */
export function jarsOf(version: string): string {
  const folder = here(`../../../.cache/neo4j-${version}/lib`)
  if (existsSync(folder)) return folder
  console.warn(`Fetching Neo4j ${version} by Maven (about 150 MB, once) …`)
  const partial = here(`../../../.cache/neo4j-${version}/partial-${process.pid}`)
  mkdirSync(partial, { recursive: true })
  const mvn = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      here('pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${partial}`,
      `-Dneo4j.version=${version}`,
      '-DincludeScope=runtime',
    ],
    { encoding: 'utf8' },
  )
  if (mvn.error !== undefined || mvn.status !== 0) {
    rmSync(partial, { recursive: true, force: true })
    throw new Error(
      mvn.error === undefined ? `mvn failed: ${(mvn.stdout + mvn.stderr).slice(0, 600)}` : 'mvn is not installed',
    )
  }
  renameSync(partial, folder)
  return folder
}
