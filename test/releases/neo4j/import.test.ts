import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { argumentsFile, exportForNeo4jImport } from '../../../src/export/neo4j-import.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { openGraph } from '../../../src/graph/open-graph.ts'
import {
  nameOf,
  nodeKinds,
  nodesOf,
  type Property,
  relationshipKinds,
  relationshipsOf,
} from '../../../src/graph/whole-graph.ts'
import { openSeededGraph } from '../../support/graph.ts'
import { connect } from '../../support/neo4j-store.ts'
import { importInto } from '../../support/neo4j/import-tool.ts'
import { killServer, prepareServer, type Neo4jServer } from '../../support/neo4j/neo4j-server.ts'
import { loadSeeds } from '../../support/seeds.ts'

let server: Neo4jServer | null = null
afterAll(() => {
  if (server !== null) killServer(server)
})

/** Times and places of one ingest: the same files loaded twice differ in these. */
const ofOneIngest = new Set(['Receipt', 'GraphVersion', 'IngestLock'])

test('a graph that the import tool made equals one that was ingested', { timeout: 180_000 }, async (context) => {
  const engine = inject('engine')
  if (engine.name === 'embedded' || engine.server === null) {
    context.skip('the import tool needs a Neo4j that the tests start themselves')
    return
  }
  // given the seeds in an embedded store, exported
  const folder = mkdtempSync(join(engine.folder, 'import-'))
  const embedded = await openGraph({ store: `embedded:${join(folder, 'store')}` })
  await embedded.defineSchema()
  await loadSeeds(embedded)
  const exported = await exportForNeo4jImport(embedded, join(folder, 'csv'))
  await embedded.close()
  // when
  server = await prepareServer(engine.server.java, engine.server.jars)
  await importInto(server, join(folder, 'csv'), argumentsFile)
  const imported = await connect({ ...engine, server, url: server.url, database: server.database })
  const ingested = await openSeededGraph()
  // then
  try {
    const found = await wholeGraph(imported)
    const counts = exported.map(({ name, count }) => [name, count])
    expect(Object.entries(found.counts)).toEqual(counts)
    const wanted = await wholeGraph(ingested)
    expect(found.counts).toEqual(wanted.counts)
    for (const name of Object.keys(wanted.counts)) expect(found.rows[name], name).toEqual(wanted.rows[name])
    // and its keys and indexes can be defined as on any other
    await imported.defineSchema()
  } finally {
    await imported.close()
    await ingested.close()
  }
})

/** Counts of everything, and every node and relationship with its properties, in one order. */
async function wholeGraph(graph: Graph): Promise<{ counts: Record<string, number>; rows: Record<string, unknown[]> }> {
  const counts: Record<string, number> = {}
  const rows: Record<string, unknown[]> = {}
  const nodes = await nodeKinds(graph)
  const keys = new Map<string, (string | number)[]>()
  for (const kind of nodes) {
    const all = (await Array.fromAsync(nodesOf(graph, kind))).flat()
    keys.set(
      kind.label,
      all.map(({ key }) => key),
    )
    counts[kind.label] = all.length
    rows[kind.label] = ofOneIngest.has(kind.label) ? [] : [typesOf(kind.properties, all), ...all.map(withoutEmptyLists)]
  }
  for (const kind of await relationshipKinds(graph, nodes)) {
    const all = (await Array.fromAsync(relationshipsOf(graph, kind, keys.get(kind.start.label) ?? []))).flat()
    counts[nameOf(kind)] = all.length
    rows[nameOf(kind)] = all.map((row) => JSON.stringify(sorted(row))).toSorted()
  }
  return { counts, rows }
}

/** The import tool takes an empty list for none; whoever reads one takes none for an empty list. */
function withoutEmptyLists<T extends { properties: object }>(row: T): T {
  const kept = Object.entries(row.properties).filter(([, value]) => !(Array.isArray(value) && value.length === 0))
  return { ...row, properties: Object.fromEntries(kept) }
}

function typesOf(properties: readonly Property[], rows: readonly { properties: object }[]): readonly Property[] {
  const used = new Set(rows.flatMap((row) => Object.keys(withoutEmptyLists(row).properties)))
  return properties.filter(({ name }) => used.has(name))
}

function sorted({ start, end, properties }: { start: unknown; end: unknown; properties: object }): unknown[] {
  return [start, end, Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1))]
}
