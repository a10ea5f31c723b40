import { fileURLToPath } from 'node:url'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'

export const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url))

/** Loads `seeds/` into an empty graph through the ingest that loads any release. */
export async function loadSeeds(graph: Graph): Promise<void> {
  await ingest(graph, [seedsFolder])
}
