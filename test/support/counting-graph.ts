import type { Graph } from '../../src/graph/graph.ts'

/** A graph that counts the queries and searches that go through it. */
export function countingGraph(graph: Graph): { graph: Graph; count: () => number } {
  let queries = 0
  const counted: Graph = {
    engine: graph.engine,
    run: (query, params) => {
      queries += 1
      return graph.run(query, params)
    },
    search: (request) => {
      queries += 1
      return graph.search(request)
    },
    write: (work) => graph.write(work),
    defineSchema: () => graph.defineSchema(),
    checkpoint: () => graph.checkpoint(),
    health: () => graph.health(),
    close: () => graph.close(),
  }
  return { graph: counted, count: () => queries }
}
