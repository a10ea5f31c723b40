import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Graph } from '../graph/graph.ts'
import { schema } from '../server/schema.ts'
import { ingest } from '../ingest/ingest.ts'
import type { FactKind } from '../vocabulary/fact-kind.ts'
import { type Operation, runOperation } from './run-operation.ts'

/** The example codes that come with the program: small extracts of CMS files and editorial statements. */
const seedsFolder = new URL('../../seeds/', import.meta.url)

const loadedFiles: Operation<{ meta: { releases: { files: { sha256: string }[] }[] } }> = {
  text: `query LoadedFiles { meta { releases { files { sha256 } } } }`,
  shape: z.object({
    meta: z.object({ releases: z.array(z.object({ files: z.array(z.object({ sha256: z.string() })) })) }),
  }),
}

const seedManifest = z.object({
  files: z.array(z.object({ sha256: z.string() })),
  cited: z.array(z.object({ sha256: z.string() })),
})

/** What the program brings of its own: editorial statements, glosses, modifiers, and the conversion factor of a final rule. */
const ownKinds: readonly FactKind[] = [
  'CODE_GLOSS',
  'CONVERSION_FACTOR',
  'MODIFIER',
  'PUBLISHED_FIGURE',
  'RELATION',
  'STATEMENT',
]

/**
 * Loads the seeds into a store that holds nothing else: a fresh one, or one whose first start was interrupted.
 * A store with a release of its own is left alone. True when something was loaded.
 */
export async function loadSeedsIfEmpty(graph: Graph): Promise<boolean> {
  const manifest = seedManifest.parse(JSON.parse(readFileSync(new URL('manifest.json', seedsFolder), 'utf8')))
  const seeds = new Set([...manifest.files, ...manifest.cited].map(({ sha256 }) => sha256))
  if ((await storedFiles(graph)).some((sha256) => !seeds.has(sha256))) return false
  return load(graph)
}

/**
 * Before an operator's first files: loads what no CMS file brings, so that the store can price qualifying participants and
 * know modifiers from the start. The examples' extracts stay out: whole files are coming.
 */
export async function loadOwnFactsIfEmpty(graph: Graph): Promise<boolean> {
  return (await storedFiles(graph)).length === 0 && load(graph, ownKinds)
}

async function storedFiles(graph: Graph): Promise<string[]> {
  const { meta } = await runOperation(schema, graph, loadedFiles)
  return meta.releases.flatMap(({ files }) => files.map(({ sha256 }) => sha256))
}

async function load(graph: Graph, kinds?: readonly FactKind[]): Promise<boolean> {
  const { receipts, refused } = await ingest(graph, [fileURLToPath(seedsFolder)], { kinds })
  const [first] = refused
  if (first !== undefined) throw new Error(`the seeds are damaged: ${first.file}: ${first.reason}; ${first.remedy}`)
  return receipts.some((receipt) => receipt.new > 0)
}
