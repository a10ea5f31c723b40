import type { Engine, RunStatement } from './engine.ts'
import type { Graph } from './graph.ts'
import type { Query } from './query.ts'
import { checkedParams, checkedRows } from './query-shapes.ts'
import { schemaStatements } from './schema-files.ts'
import { searchTexts } from './search.ts'

/** The graph on an engine: everything that both engines share, above what each does in its own way. */
export function checkedGraph(engine: Engine): Graph {
  const run: Graph['run'] = async (query, params) => {
    if (query.access === 'write') throw new TypeError(`cypher/${query.file} writes: run it inside graph.write`)
    return runChecked(engine.read, query, params)
  }
  return {
    engine: engine.engine,
    run,
    write: (work) =>
      engine.write((runStatement) => work({ run: (query, params) => runChecked(runStatement, query, params) })),
    defineSchema: () => engine.define(schemaStatements()),
    search: (request) => searchTexts(run, request),
    checkpoint: () => engine.checkpoint(),
    health: () => engine.health(),
    close: () => engine.close(),
  }
}

async function runChecked<P, R>(run: RunStatement, query: Query<P, R>, params: P): Promise<R[]> {
  const checked = checkedParams(query, params)
  const rows = await run({ name: `cypher/${query.file}`, text: query.text, params: checked })
  return checkedRows(query, rows)
}
