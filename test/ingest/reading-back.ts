import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import { testQuery } from '../support/neo4j-store.ts'

/** Rows of a reading Cypher text of a test. */
export function read(graph: Graph, text: string): Promise<Record<string, unknown>[]> {
  return graph.run(testQuery('read', text, z.object({}), z.record(z.string(), z.unknown())), {})
}

/** How many nodes and relationships the graph holds, and its version: all that a refused file must leave alone. */
export async function sizeOf(graph: Graph): Promise<Record<string, unknown>> {
  const [nodes] = await read(graph, 'MATCH (n) RETURN count(n) AS nodes')
  const [edges] = await read(graph, 'MATCH ()-[r]->() RETURN count(r) AS edges')
  const [version] = await read(graph, 'MATCH (g:GraphVersion) RETURN g.version AS version')
  return { ...nodes, ...edges, ...version }
}
