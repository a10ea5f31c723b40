import { defineConfig } from 'vitest/config'
import { engineProjects, plainProject, root } from './support/projects.ts'

/** `npm test`: rules once, and everything that touches a graph on three engines. */
export default defineConfig({
  root,
  test: {
    root,
    projects: [
      plainProject('rules', ['test/rules/**/*.test.ts', 'test/unit/**/*.test.ts']),
      ...engineProjects(
        ['contract', 'graphql', 'ingest', 'server', 'cli'].map((folder) => `test/${folder}/**/*.test.ts`),
        { embedded: ['test/graph/embedded/**/*.test.ts'], neo4j: ['test/graph/neo4j/**/*.test.ts'] },
      ),
    ],
  },
})
