import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { neo4jAvailability } from './neo4j/availability.ts'
import { guardServer, prepareServer, releaseServer } from './neo4j/neo4j-server.ts'
import { testedVersions, type TestedNeo4j } from './neo4j/tested-versions.ts'

/**
 * Set-up of the projects `neo4j-5` and `neo4j-2026`: prepares their server, one per run. The first test file that connects
 * starts it (neo4j-store.ts), so that it takes no time from the suites on the embedded engine, which run before.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { name } = project
  if (!isTested(name)) throw new Error(`${name} is no Neo4j project`)
  const available = neo4jAvailability(name)
  // The configuration has put a skipped test in the place of the suites.
  if ('reason' in available) return async () => {}
  const folder = mkdtempSync(join(tmpdir(), `claimgraph-${name}-`))
  if ('given' in available) {
    project.provide('engine', { name, folder, url: available.given, ...givenAccess(), server: null })
    return async () => rmSync(folder, { recursive: true, force: true })
  }
  const server = await prepareServer(available.java, available.jars)
  const guard = guardServer(server)
  const { url, database } = server
  project.provide('engine', { name, folder, url, user: undefined, password: undefined, database, server })
  return async () => {
    await releaseServer(guard)
    rmSync(folder, { recursive: true, force: true })
  }
}

function givenAccess(): { user: string | undefined; password: string | undefined; database: string } {
  return {
    user: process.env['NEO4J_TEST_USER'],
    password: process.env['NEO4J_TEST_PASSWORD'],
    database: process.env['NEO4J_TEST_DATABASE'] ?? 'neo4j',
  }
}

function isTested(name: string): name is TestedNeo4j {
  return name in testedVersions
}
