import type DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.ts'
import type { LoaderFactory, LoaderSource } from '../graph/loader.ts'

/** What resolvers get: loaders over the graph, made on demand and kept for one request. */
export interface Context extends LoaderSource {
  readonly graph: Graph
}

/** A context for one request. */
export function createContext(graph: Graph): Context {
  const loaders = new Map<unknown, unknown>()
  return {
    graph,
    loader<K, V>(factory: LoaderFactory<K, V>): DataLoader<K, V, string> {
      const known = loaders.get(factory)
      if (known !== undefined) return known as DataLoader<K, V, string>
      const made = factory(graph)
      loaders.set(factory, made)
      return made
    },
  }
}
