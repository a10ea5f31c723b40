import { z } from 'zod'
import { type Query, defineQuery } from '../../graph/query.ts'
import type { Scalars } from '../format.ts'

/** One fact as it is written: its key, what it is about, and every property with its provenance. */
export interface FactRow {
  key: string
  about: Scalars
  props: Scalars
}

/** What the graph holds of a fact. For kinds without a digest property the text that can change stands for it. */
export interface StoredFact {
  key: string
  digest: string
  file: string | null
}

/** How one kind of fact is read back, written and removed. */
export interface FactStore {
  ofRelease: Query<{ release: string }, StoredFact>
  merge: Query<{ rows: FactRow[] }, unknown>
  remove: Query<{ keys: string[] }, unknown>
  keyOf(release: string, naturalKey: string): string
  digestOf: ((values: Scalars) => string) | null
}

const scalars = z.record(z.string(), z.union([z.string(), z.boolean(), z.int(), z.null(), z.array(z.string())]))

/**
 * Binds the three queries of one kind: `ingest/<facts>-of-release.cypher`, `merge-<facts>.cypher`, `remove-<facts>.cypher`.
 * `keyIsGlobal`: the natural key is unique in the whole graph (a slug, a modifier), not only in its release.
 */
export function factStore(
  facts: string,
  options: { keyIsGlobal?: boolean; digestOf?: (values: Scalars) => string } = {},
): FactStore {
  return {
    ofRelease: defineQuery({
      file: `ingest/${facts}-of-release.cypher`,
      access: 'read',
      params: z.object({ release: z.string() }),
      row: z.object({ key: z.string(), digest: z.string(), file: z.string().nullable() }),
    }),
    merge: defineQuery({
      file: `ingest/merge-${facts}.cypher`,
      access: 'write',
      params: z.object({ rows: z.array(z.object({ key: z.string(), about: scalars, props: scalars })) }),
      row: z.object({}),
    }),
    remove: defineQuery({
      file: `ingest/remove-${facts}.cypher`,
      access: 'write',
      params: z.object({ keys: z.array(z.string()) }),
      row: z.object({}),
    }),
    keyOf: options.keyIsGlobal === true ? (_release, naturalKey) => naturalKey : (release, key) => `${release}:${key}`,
    digestOf: options.digestOf ?? null,
  }
}
