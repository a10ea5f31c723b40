import type { Graph } from '../../graph/graph.ts'
import type { Manifest, ReleaseRecord } from '../manifest.ts'
import { ruleTexts } from '../rule-texts.ts'
import { sources } from '../sources.ts'
import { linkSupersededReleases, mergeReleases, mergeSourceFile, mergeSources } from './bookkeeping.queries.ts'

/** Writes releases with their publishers, and the edges between corrections and what they correct. */
export async function mergeReleaseRecords(graph: Graph, releases: readonly ReleaseRecord[]): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(mergeSources, { sources: [...sources] })
    await transaction.run(mergeReleases, { releases: [...ruleTexts, ...releases] })
    await transaction.run(linkSupersededReleases, {})
  })
}

/** Writes the releases that a manifest describes and the files that its statements cite without being shipped. */
export async function mergeManifestRecords(graph: Graph, manifest: Manifest): Promise<void> {
  await mergeReleaseRecords(graph, manifest.releases)
  await graph.write(async (transaction) => {
    for (const { sha256, release, retrievedOn, name, bytes, rowLabel } of manifest.cited) {
      const nothing = { kind: null, extract: false, extractOf: null, extractOfSha256: null, url: null }
      await transaction.run(mergeSourceFile, {
        sha256,
        release,
        retrievedOn,
        props: { name, bytes, rowLabel, ...nothing },
      })
    }
  })
}
