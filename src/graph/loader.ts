import DataLoader from 'dataloader'
import type { Graph } from './graph.ts'

/** Makes a loader over one graph. A factory is a constant of its domain; requests share factories, never loaders. */
export type LoaderFactory<K, V> = (graph: Graph) => DataLoader<K, V, string>

/** Whoever hands out loaders for one request (the GraphQL context does). */
export interface LoaderSource {
  loader<K, V>(factory: LoaderFactory<K, V>): DataLoader<K, V, string>
}

/** How many keys one query carries at the most. */
const maxBatchSize = 500

/**
 * A loader factory from a batch function that answers one value per key, in key order (missing: null or []).
 * `keyOf` makes compound keys comparable; texts are their own key.
 */
export function batchLoader<K, V>(
  batch: (graph: Graph, keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (key: K) => string = String,
): LoaderFactory<K, V> {
  return (graph) => new DataLoader<K, V, string>((keys) => batch(graph, keys), { cacheKeyFn: keyOf, maxBatchSize })
}

/** Puts rows in the order of their keys: one row or null per key. */
export function onePerKey<R>(keys: readonly string[], rows: readonly R[], keyOf: (row: R) => string): (R | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key) ?? null)
}

/** Puts rows in the order of their keys: the rows of each key in the order they came. */
export function manyPerKey<R>(keys: readonly string[], rows: readonly R[], keyOf: (row: R) => string): R[][] {
  const byKey = Map.groupBy(rows, keyOf)
  return keys.map((key) => byKey.get(key) ?? [])
}
