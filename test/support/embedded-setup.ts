import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openGraph } from '../../src/graph/open-graph.ts'
import type { ProvidedEngine } from './engine.ts'

/** Set-up of the project `embedded`: loads the seeds once into a store that the test files copy. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-embedded-'))
  project.provide('engine', { name: 'embedded', folder, template: await seedTemplate(join(folder, 'seeds')) })
  return () => rmSync(folder, { recursive: true, force: true })
}

/** A failure is told by the suites that need the seeds; the others run. */
async function seedTemplate(store: string): Promise<Extract<ProvidedEngine, { name: 'embedded' }>['template']> {
  try {
    const { loadSeeds } = await import('./seeds.ts')
    const graph = await openGraph({ store: `embedded:${store}` })
    try {
      await graph.defineSchema()
      await loadSeeds(graph)
      await graph.checkpoint()
    } finally {
      await graph.close()
    }
    return { store, trouble: null }
  } catch (error) {
    return { store: null, trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
