import { z } from 'zod'
import type { Operation } from './run-operation.ts'

const fileShape = z.object({
  name: z.string(),
  sha256: z.string(),
  kind: z.string().nullable(),
  rows: z.int().nullable(),
  extract: z.boolean(),
  retrievedOn: z.string().nullable(),
})

const metaShape = z.object({
  engine: z.string(),
  engineVersion: z.string(),
  graphVersion: z.int(),
  releases: z.array(
    z.object({
      id: z.string(),
      family: z.string(),
      edition: z.string(),
      source: z.object({ name: z.string() }),
      effectiveFrom: z.string(),
      effectiveTo: z.string().nullable(),
      publishedOn: z.string().nullable(),
      supersedes: z.array(z.object({ id: z.string() })),
      standing: z.string(),
      missing: z.array(z.string()),
      files: z.array(fileShape),
    }),
  ),
  gaps: z.array(z.object({ family: z.string(), from: z.string(), to: z.string(), message: z.string() })),
  coverage: z.array(
    z.object({
      family: z.string(),
      status: z.string(),
      message: z.string(),
      release: z.object({ id: z.string() }).nullable(),
    }),
  ),
})
export type MetaAnswer = z.output<typeof metaShape>

/** The `meta` query with everything that the tables show. */
export const loadedState: Operation<{ meta: MetaAnswer }> = {
  text: `
query Status($on: Date!) {
  meta {
    engine
    engineVersion
    graphVersion
    releases {
      id
      family
      edition
      source { name }
      effectiveFrom
      effectiveTo
      publishedOn
      supersedes { id }
      standing
      missing
      files { name sha256 kind rows extract retrievedOn }
    }
    gaps { family from to message }
    coverage(on: $on) { family status message release { id } }
  }
}`,
  shape: z.object({ meta: metaShape }),
}
