import { z } from 'zod'
import { defineQuery } from '../../graph/query.ts'
import { factKind } from '../../vocabulary/fact-kind.ts'
import { releaseFamily } from '../../vocabulary/release-family.ts'
import { releaseRecord } from '../manifest.ts'

const nothing = z.object({})

export const mergeSources = defineQuery({
  file: 'ingest/merge-sources.cypher',
  access: 'write',
  params: z.object({
    sources: z.array(
      z.object({ id: z.string(), name: z.string(), authority: z.string(), rank: z.int(), url: z.string().nullable() }),
    ),
  }),
  row: nothing,
})

export const mergeReleases = defineQuery({
  file: 'ingest/merge-releases.cypher',
  access: 'write',
  params: z.object({ releases: z.array(releaseRecord) }),
  row: nothing,
})

export const linkSupersededReleases = defineQuery({
  file: 'ingest/link-superseded-releases.cypher',
  access: 'write',
  params: nothing,
  row: nothing,
})

export const mergeSourceFile = defineQuery({
  file: 'ingest/merge-source-file.cypher',
  access: 'write',
  params: z.object({
    sha256: z.string(),
    release: z.string(),
    retrievedOn: z.string().nullable(),
    props: z.object({
      name: z.string(),
      kind: factKind.nullable(),
      bytes: z.int(),
      extract: z.boolean(),
      extractOf: z.string().nullable(),
      extractOfSha256: z.string().nullable(),
      url: z.string().nullable(),
      rowLabel: z.string(),
    }),
  }),
  row: nothing,
})

export const completeSourceFile = defineQuery({
  file: 'ingest/complete-source-file.cypher',
  access: 'write',
  params: z.object({ sha256: z.string(), rows: z.int(), rejected: z.int() }),
  row: nothing,
})

const count = z.int().nonnegative()

/** A receipt: counts of rows, and of what they did. Times and memory are whole numbers, since the graph holds no fractions. */
export const receiptParams = z.object({
  key: z.string(),
  sha256: z.string(),
  props: z.object({
    release: z.string(),
    startedAt: z.string().nullable(),
    programVersion: z.string(),
    read: count,
    accepted: count,
    rejected: count,
    duplicates: count,
    notes: count,
    new: count,
    changed: count,
    ended: count,
    unchanged: count,
    recited: count,
    outranked: count,
    removed: count,
    milliseconds: count,
    rowsPerSecond: count,
    peakMemoryMegabytes: count,
  }),
})

export const mergeReceipt = defineQuery({
  file: 'ingest/merge-receipt.cypher',
  access: 'write',
  params: receiptParams,
  row: nothing,
})

export const bumpGraphVersion = defineQuery({
  file: 'ingest/bump-graph-version.cypher',
  access: 'write',
  params: z.object({ modelVersion: z.int() }),
  row: nothing,
})

export const knownFiles = defineQuery({
  file: 'ingest/known-files.cypher',
  access: 'read',
  params: nothing,
  row: z.object({
    sha256: z.string(),
    name: z.string(),
    kind: factKind.nullable(),
    release: z.string(),
    family: releaseFamily,
    effectiveFrom: z.string(),
    extract: z.boolean(),
    complete: z.boolean(),
  }),
})
