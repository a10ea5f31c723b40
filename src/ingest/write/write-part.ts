import type { Graph } from '../../graph/graph.ts'
import type { FactFormat, ParsedRow, StatedFact } from '../format.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { FactStore } from './fact-store.ts'
import type { FileStanding } from './file-standing.ts'
import { type Written, writeFacts } from './write-facts.ts'

/** Writes those rows of a file that are facts of one store, for files that state facts of several. */
export async function writePart(
  graph: Graph,
  source: SurveyedFile,
  standing: FileStanding,
  { store, rows }: { store: FactStore; rows: readonly ParsedRow<StatedFact>[] },
  onRows: (rows: number) => void,
): Promise<Written> {
  const format: FactFormat = { ...source.format, writes: 'facts', store, rows: () => each(rows) }
  return writeFacts(graph, { ...source, format }, standing, [], onRows)
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
