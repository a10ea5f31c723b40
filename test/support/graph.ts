import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openGraph, type GraphSettings } from '../../src/graph/open-graph.ts'
import type { EngineName, ProvidedEngine } from './engine.ts'
import { connect, noteState, settingsOf, storeState, wipe, type StoreState } from './neo4j-store.ts'

/** The engine that this run of the test file is about. */
export function engineUnderTest(): EngineName {
  return inject('engine').name
}

/**
 * A graph with its schema and nothing else. Whoever opens it closes it.
 * Embedded: a store of its own. Neo4j: the one database of the project, wiped.
 */
export async function openEmptyGraph(settings: Partial<GraphSettings> = {}): Promise<Graph> {
  return open('empty', settings)
}

/** A graph with the seeds loaded through the real ingest. Whoever opens it closes it. */
export async function openSeededGraph(settings: Partial<GraphSettings> = {}): Promise<Graph> {
  return open('seeds', settings)
}

/** Settings of an empty store, for tests that start the program: give them as its environment (`storeEnvironment`). */
export async function emptyStore(): Promise<GraphSettings> {
  return prepare('empty')
}

/** Settings of a store with the seeds, for tests that start the program. It counts as written afterwards. */
export async function seededStore(): Promise<GraphSettings> {
  return prepare('seeds')
}

/** The environment variables that name a store to the program. */
export function storeEnvironment({ store, user, password, database }: GraphSettings): Record<string, string> {
  return {
    CLAIMGRAPH_STORE: store,
    ...(user === undefined ? {} : { CLAIMGRAPH_STORE_USER: user }),
    ...(password === undefined ? {} : { CLAIMGRAPH_STORE_PASSWORD: password }),
    ...(database === undefined ? {} : { CLAIMGRAPH_STORE_DATABASE: database }),
  }
}

async function open(content: 'empty' | 'seeds', settings: Partial<GraphSettings>): Promise<Graph> {
  const engine = inject('engine')
  if (engine.name === 'embedded') return openGraph({ ...(await embeddedStore(engine, content)), ...settings })
  const graph = await connect(engine, settings)
  await fill(engine, graph, content)
  return {
    ...graph,
    // The next file needs to know that the database is no longer as it was filled.
    write: (work) => {
      noteState(engine, 'written')
      return graph.write(work)
    },
  }
}

async function prepare(content: 'empty' | 'seeds'): Promise<GraphSettings> {
  const engine = inject('engine')
  if (engine.name === 'embedded') return embeddedStore(engine, content)
  const graph = await connect(engine)
  await fill(engine, graph, content)
  await graph.close()
  noteState(engine, 'written')
  return settingsOf(engine)
}

async function fill(
  engine: Exclude<ProvidedEngine, { name: 'embedded' }>,
  graph: Graph,
  content: StoreState,
): Promise<void> {
  if (storeState(engine) === content) return
  await wipe(engine, graph)
  noteState(engine, 'written')
  await graph.defineSchema()
  if (content === 'seeds') {
    const { loadSeeds } = await import('./seeds.ts')
    await loadSeeds(graph)
  }
  noteState(engine, content)
}

async function embeddedStore(
  { folder, template }: Extract<ProvidedEngine, { name: 'embedded' }>,
  content: 'empty' | 'seeds',
): Promise<GraphSettings> {
  const path = mkdtempSync(join(folder, 'store-'))
  const settings = { store: `embedded:${path}` }
  if (content === 'seeds') {
    if (template.store === null) throw new Error(`the seeds could not be loaded: ${template.trouble}`)
    cpSync(template.store, path, { recursive: true })
    return settings
  }
  const graph = await openGraph(settings)
  await graph.defineSchema()
  await graph.close()
  return settings
}
