import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'

/** A named, typed Cypher query: the text is constant, everything that varies is a parameter. */
export interface Query<P, R> {
  /** File below `cypher/`, which is also the query's name in errors and logs. */
  readonly file: string
  readonly access: 'read' | 'write'
  readonly text: string
  readonly params: z.ZodType<unknown, P>
  readonly row: z.ZodType<R>
}

const cypherFolder = new URL('../../cypher/', import.meta.url)
const defined = new Map<string, Query<never, unknown>>()

/** Every query that has been defined so far, by file: for the test that walks `cypher/`. */
export function definedQueries(): ReadonlyMap<string, Query<never, unknown>> {
  return defined
}

/**
 * Binds one `.cypher` file to the shapes of its parameters and rows.
 * `params` are parsed before a run and `row` after it, so a broken query fails with the file's name and the column.
 */
export function defineQuery<P extends z.ZodType, R extends z.ZodType>(spec: {
  file: string
  access: 'read' | 'write'
  params: P
  row: R
}): Query<z.input<P>, z.output<R>> {
  if (defined.has(spec.file)) throw new Error(`cypher/${spec.file} is bound twice`)
  const text = readFileSync(fileURLToPath(new URL(spec.file, cypherFolder)), 'utf8')
  const query = { ...spec, text } as unknown as Query<z.input<P>, z.output<R>>
  defined.set(spec.file, query as Query<never, unknown>)
  return query
}
