import { z } from 'zod'
import { factKind } from '../vocabulary/fact-kind.ts'
import { releaseFamily } from '../vocabulary/release-family.ts'
import { serviceDate } from '../vocabulary/service-date.ts'

/** One release with its source, as cypher/provenance/releases.cypher returns it. */
export const releaseRow = z.object({
  id: z.string(),
  family: releaseFamily,
  edition: z.string(),
  effectiveFrom: serviceDate,
  effectiveTo: serviceDate.nullable(),
  publishedOn: serviceDate.nullable(),
  supersedes: z.array(z.string()).nullable(),
  sourceId: z.string(),
  sourceName: z.string(),
  authority: z.string(),
  rank: z.int(),
  url: z.string().nullable(),
})

/** One file, as cypher/provenance/source-files.cypher returns it. */
export const sourceFileRow = z.object({
  sha256: z.string(),
  name: z.string(),
  kind: factKind.nullable(),
  bytes: z.int(),
  rows: z.int().nullable(),
  rejected: z.int().nullable(),
  retrievedOn: serviceDate.nullable(),
  extract: z.boolean().nullable(),
  extractOf: z.string().nullable(),
  extractOfSha256: z.string().nullable(),
  url: z.string().nullable(),
  rowLabel: z.string(),
  complete: z.boolean().nullable(),
  release: z.string(),
})

export const graphVersionRow = z.object({ version: z.int(), modelVersion: z.int() })
