import type { Neo4jServer } from './neo4j/neo4j-server.ts'
import type { TestedNeo4j } from './neo4j/tested-versions.ts'

export type EngineName = 'embedded' | TestedNeo4j

/** What the set-up of a project hands to its test files. */
export type ProvidedEngine =
  | {
      name: 'embedded'
      /** Temporary folder of this run; every store that a test opens lies in it. */
      folder: string
      /** The store with the seeds loaded, to be copied; null with the reason where they could not be loaded. */
      template: { store: string | null; trouble: string | null }
    }
  | {
      name: TestedNeo4j
      folder: string
      url: string
      user: string | undefined
      password: string | undefined
      database: string
      /** The server that this run started; null for one that was given by NEO4J_TEST_URI. */
      server: Neo4jServer | null
    }

declare module 'vitest' {
  interface ProvidedContext {
    engine: ProvidedEngine
    neo4jUnavailable: string
  }
}
