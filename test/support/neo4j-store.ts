import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { GraphUnavailableError } from '../../src/graph/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openGraph, type GraphSettings } from '../../src/graph/open-graph.ts'
import type { Query } from '../../src/graph/query.ts'
import type { ProvidedEngine } from './engine.ts'
import { serverLog, startServer, wasStarted } from './neo4j/neo4j-server.ts'

type ProvidedNeo4j = Exclude<ProvidedEngine, { name: 'embedded' }>

/** What the one database holds. Test files of a project run one after another and hand it on to each other. */
export type StoreState = 'unknown' | 'empty' | 'seeds' | 'written'

const bootPatienceMs = 120_000

export function settingsOf({ url, user, password, database }: ProvidedNeo4j): GraphSettings {
  return { store: url, user, password, database }
}

/** Connects; the first to do so starts the server, and whoever comes waits until it answers. */
export async function connect(engine: ProvidedNeo4j, settings: Partial<GraphSettings> = {}): Promise<Graph> {
  if (engine.server !== null && !wasStarted(engine.server)) startServer(engine.server)
  const until = Date.now() + bootPatienceMs
  for (;;) {
    try {
      return await openGraph({ ...settingsOf(engine), ...settings })
    } catch (error) {
      if (!(error instanceof GraphUnavailableError) || Date.now() > until || engine.server === null) {
        const log = engine.server === null ? '' : `\n${serverLog(engine.server)}`
        throw new Error(`${engine.name} does not answer at ${engine.url}${log}`, { cause: error })
      }
      await sleep(250)
    }
  }
}

export function storeState({ folder }: ProvidedNeo4j): StoreState {
  const file = join(folder, 'state')
  return existsSync(file) ? (readFileSync(file, 'utf8') as StoreState) : 'unknown'
}

export function noteState({ folder }: ProvidedNeo4j, state: StoreState): void {
  writeFileSync(join(folder, 'state'), state)
}

/** Deletes every node and relationship, batch by batch. Refuses a given database that is not empty at first sight. */
export async function wipe(engine: ProvidedNeo4j, graph: Graph): Promise<void> {
  if (storeState(engine) === 'unknown' && engine.server === null) {
    const [found] = await graph.run(countNodes, {})
    if (found !== undefined && found.nodes > 0) {
      throw new Error(
        `NEO4J_TEST_URI holds ${found.nodes} nodes, and the tests would delete them: give an empty database`,
      )
    }
  }
  for (const query of [deleteRelationships, deleteNodes]) {
    for (let deleted = 1; deleted > 0;) {
      const rows = await graph.write((transaction) => transaction.run(query, { limit: 20_000 }))
      deleted = rows[0]?.deleted ?? 0
    }
  }
}

const limitParam = z.object({ limit: z.int() })
const countNodes = testQuery('read', 'MATCH (n) RETURN count(n) AS nodes', z.object({}), z.object({ nodes: z.int() }))
const deleted = z.object({ deleted: z.int() })
const deleteRelationships = testQuery(
  'write',
  'MATCH ()-[r]->() WITH r LIMIT $limit DELETE r RETURN count(*) AS deleted',
  limitParam,
  deleted,
)
const deleteNodes = testQuery(
  'write',
  'MATCH (n) WITH n LIMIT $limit DELETE n RETURN count(*) AS deleted',
  limitParam,
  deleted,
)

/** A query of a test's own, which is in no file. */
export function testQuery<P extends z.ZodType, R extends z.ZodType>(
  access: 'read' | 'write',
  text: string,
  params: P,
  row: R,
): Query<z.input<P>, z.output<R>> {
  return { file: `(test) ${text.slice(0, 60)}`, access, text, params, row } as Query<z.input<P>, z.output<R>>
}
