import { root } from './root.ts'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { neo4jAvailability } from './neo4j/availability.ts'
import type { TestedNeo4j } from './neo4j/tested-versions.ts'

export { root }

/** No fresh process per file: nothing here replaces modules, and loading the schema anew took half of the time. */
const limits = { testTimeout: 30_000, hookTimeout: 180_000, isolate: false }

/**
 * Packages as Node itself resolves them: Vite would take graphql's development build for the tests while the libraries
 * that Node loads take the other, and two copies of graphql refuse each other's schemas.
 */
const asNodeResolves = {
  ssr: { resolve: { conditions: ['node', 'module-sync', 'import'], externalConditions: ['node', 'module-sync'] } },
}

/** Runs first, and on both cores of a small machine. */
const firstGroup = { maxWorkers: 2, sequence: { groupOrder: 1 } }

/** A project of tests that need no engine. */
export function plainProject(name: string, include: string[]): TestProjectInlineConfiguration {
  return { root, ...asNodeResolves, test: { name, root, include, ...firstGroup, ...limits } }
}

/** The same test files on the embedded engine and on both Neo4j lines; `only` adds what one kind of engine has alone. */
export function engineProjects(
  include: string[],
  only: { embedded: string[]; neo4j: string[] } = { embedded: [], neo4j: [] },
  extraLimits = limits,
): TestProjectInlineConfiguration[] {
  const neo4jFiles = [...include, ...only.neo4j]
  return [
    {
      root,
      ...asNodeResolves,
      test: {
        name: 'embedded',
        root,
        include: [...include, ...only.embedded],
        globalSetup: 'test/support/embedded-setup.ts',
        ...firstGroup,
        ...extraLimits,
      },
    },
    neo4jProject('neo4j-5', 2, neo4jFiles, extraLimits),
    neo4jProject('neo4j-2026', 3, neo4jFiles, extraLimits),
  ]
}

/** One worker, since a project has one database, and after the other groups, so that one server runs at a time. */
function neo4jProject(
  name: TestedNeo4j,
  groupOrder: number,
  include: string[],
  extraLimits: typeof limits,
): TestProjectInlineConfiguration {
  const available = isAskedFor(name) ? neo4jAvailability(name) : { reason: 'not asked for' }
  const base = { name, root, maxWorkers: 1, sequence: { groupOrder }, ...extraLimits }
  if ('reason' in available) {
    const provide = { neo4jUnavailable: available.reason }
    return { root, ...asNodeResolves, test: { ...base, include: ['test/support/neo4j/unavailable.test.ts'], provide } }
  }
  return { root, ...asNodeResolves, test: { ...base, include, globalSetup: 'test/support/neo4j-setup.ts' } }
}

/** `vitest --project embedded` must not fetch a Neo4j. */
function isAskedFor(name: string): boolean {
  const asked = process.argv.flatMap((word, index) =>
    word === '--project' ? [process.argv[index + 1] ?? ''] : word.startsWith('--project=') ? [word.slice(10)] : [],
  )
  return (
    asked.length === 0 || asked.some((pattern) => pattern === name || pattern.includes('*') || pattern.startsWith('!'))
  )
}
