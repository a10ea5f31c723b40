import { join } from 'node:path'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest, type IngestOptions, type Receipt } from '../../src/ingest/ingest.ts'
import { testQuery } from '../support/neo4j-store.ts'
import { root } from '../support/root.ts'

/** Whole CMS releases beside the repository. */
export const cms = (file: string): string => join(root, '../shared/cms', file)

/** Loads one archive of `../shared/cms` that nothing may be refused of; receipts by layout, for the counts. */
export async function loaded(
  graph: Graph,
  file: string,
  options: IngestOptions = {},
): Promise<Record<string, Pick<Receipt, 'release' | 'accepted' | 'rejected' | 'duplicates' | 'notes' | 'new'>>> {
  const { receipts, refused } = await ingest(graph, [cms(file)], options)
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`)
  return Object.fromEntries(
    receipts.map(({ format, release, accepted, rejected, duplicates, notes, new: created }) => [
      format,
      { release, accepted, rejected, duplicates, notes, new: created },
    ]),
  )
}

/** What a query that is not the program's own finds. */
export async function found(graph: Graph, text: string): Promise<Record<string, unknown>[]> {
  return graph.run(testQuery('read', text, z.object({}), z.record(z.string(), z.unknown())), {})
}
