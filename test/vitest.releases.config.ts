import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { engineProjects, plainProject, root } from './support/projects.ts'

/**
 * `npm run test:releases`: whole CMS releases, which lie beside the repository in `../shared/cms` and not in it; and what takes
 * too long for `npm test`, Neo4j's import tool.
 */
const releases = join(root, '../shared/cms')
const present = existsSync(releases)
if (!present) console.warn('\n*** Release suites are SKIPPED: ../shared/cms is absent. Put the CMS releases there.\n')

const limits = { testTimeout: 600_000, hookTimeout: 900_000, isolate: false }

export default defineConfig({
  root,
  test: {
    root,
    projects: present
      ? engineProjects(['test/releases/*.test.ts'], { embedded: [], neo4j: ['test/releases/neo4j/*.test.ts'] }, limits)
      : [plainProject('releases', ['test/support/releases-absent.test.ts'])],
  },
})
