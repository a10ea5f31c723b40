import type { z } from 'zod'
import { batchLoader } from '../graph/loader.ts'
import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { Release, Source, SourceFile } from './provenance.ts'
import { factCountOfFile, factsOfFile, graphVersion, releases, sourceFiles } from './provenance.queries.ts'
import type { releaseRow, sourceFileRow } from './provenance.row.ts'
import type { LoadedRelease } from './release-in-force.ts'

/** Every source, release and file of the graph, for one request: what "in force" and every citation are resolved against. */
export interface Registry {
  readonly sources: ReadonlyMap<string, Source>
  readonly releases: ReadonlyMap<string, Release>
  readonly files: ReadonlyMap<string, SourceFile>
  /** Files by the key of their release: the same bytes may stand in several (one GPCI file serves every quarter of a year). */
  readonly releaseFiles: ReadonlyMap<string, readonly SourceFile[]>
  /** Only releases with a completely loaded file. */
  readonly loaded: readonly LoadedRelease[]
  readonly version: number
}

/** One registry per request, whatever the key: three small queries, the same for one code or fifty. */
export const registryLoader = batchLoader<'registry', Registry>(async (graph, keys) => {
  const [releaseRows, fileRows, versions] = await Promise.all([
    graph.run(releases, {}),
    graph.run(sourceFiles, {}),
    graph.run(graphVersion, {}),
  ])
  const registry = buildRegistry(releaseRows, fileRows, versions[0]?.version ?? 0)
  return keys.map(() => registry)
})

function buildRegistry(
  releaseRows: z.output<typeof releaseRow>[],
  fileRows: z.output<typeof sourceFileRow>[],
  version: number,
): Registry {
  const byId = new Map(releaseRows.map((row) => [row.id, rowToRelease(row)]))
  const sources = new Map([...byId.values()].map((release) => [release.source.key, release.source]))
  const files = new Map(fileRows.map((row) => [row.sha256, rowToSourceFile(row)]))
  const releaseFiles = Map.groupBy(fileRows.map(rowToSourceFile), (file) => file.release)
  const kinds = new Map<string, Set<FactKind>>()
  for (const { complete, kind, release } of fileRows) {
    if (complete === true && kind !== null) kinds.set(release, (kinds.get(release) ?? new Set()).add(kind))
  }
  const loaded = [...kinds].flatMap(([id, stated]) => {
    const release = byId.get(id)
    return release === undefined ? [] : [{ release, kinds: stated }]
  })
  return { sources, releases: byId, files, releaseFiles, loaded, version }
}

function rowToRelease(row: z.output<typeof releaseRow>): Release {
  return {
    typename: 'Release',
    id: `Release:${row.id}`,
    key: row.id,
    family: row.family,
    edition: row.edition,
    effectiveFrom: row.effectiveFrom,
    effectiveTo: row.effectiveTo,
    publishedOn: row.publishedOn,
    supersedes: row.supersedes ?? [],
    source: {
      typename: 'Source',
      id: `Source:${row.sourceId}`,
      key: row.sourceId,
      name: row.sourceName,
      authority: row.authority,
      rank: row.rank,
      url: row.url,
    },
  }
}

function rowToSourceFile(row: z.output<typeof sourceFileRow>): SourceFile {
  return {
    ...row,
    typename: 'SourceFile',
    id: `SourceFile:${row.sha256}`,
    rejected: row.rejected ?? 0,
    extract: row.extract ?? false,
    complete: row.complete ?? false,
  }
}

/** A page of the facts of a file, after a row (0: from the start). */
export interface FactsPage {
  readonly file: string
  readonly afterRow: number
  readonly limit: number
}

/** The type, key and row of a fact: enough to load it by its id. */
export interface FactPlace {
  readonly type: string
  readonly key: string
  readonly row: number
}

/** Pages of the facts of files; one query a page, since files are asked for one by one. */
export const factsOfFileLoader = batchLoader<FactsPage, FactPlace[]>(
  (graph, pages) => Promise.all(pages.map((page) => graph.run(factsOfFile, page))),
  ({ file, afterRow, limit }) => `${file} ${afterRow} ${limit}`,
)

/** How many facts a file states. */
export const factCountLoader = batchLoader<string, number>((graph, files) =>
  Promise.all(files.map(async (file) => (await graph.run(factCountOfFile, { file }))[0]?.total ?? 0)),
)
