import { z } from 'zod'
import type { Operation } from './run-operation.ts'

const metaShape = z.object({
  engine: z.string(),
  engineVersion: z.string(),
  graphVersion: z.int(),
  releases: z.array(
    z.object({
      id: z.string(),
      family: z.string(),
      edition: z.string(),
      effectiveFrom: z.string(),
      effectiveTo: z.string().nullable(),
      standing: z.string(),
      files: z.array(z.object({ kind: z.string().nullable(), rows: z.int().nullable(), extract: z.boolean() })),
    }),
  ),
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

/** The `meta` query with everything that the table shows. */
export const loadedState: Operation<{ meta: MetaAnswer }> = {
  text: `
query Status($on: Date!) {
  meta {
    engine
    engineVersion
    graphVersion
    releases { id family edition effectiveFrom effectiveTo standing files { kind rows extract } }
    coverage(on: $on) { family status message release { id } }
  }
}`,
  shape: z.object({ meta: metaShape }),
}
