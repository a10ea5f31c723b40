import { graphql } from 'graphql'
import type { Graph } from '../../src/graph/graph.ts'
import { createContext } from '../../src/graphql/context.ts'
import { schema } from '../../src/server/schema.ts'

/** A JSON answer, to be looked into by tests. */
export type Answer = ReturnType<typeof JSON.parse>

/** Asks the schema one question on a graph; fails with the first error's words. */
export async function ask(graph: Graph, source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
  const result = await graphql({ schema, source, variableValues, contextValue: createContext(graph) })
  if (result.errors?.[0] !== undefined) throw result.errors[0]
  return JSON.parse(JSON.stringify(result.data))
}

/** Asks a question that must be refused, and returns the refusal. */
export async function askRefused(graph: Graph, source: string): Promise<{ message: string; code: unknown }> {
  const result = await graphql({ schema, source, contextValue: createContext(graph) })
  const error = result.errors?.[0]
  if (error === undefined) throw new Error(`not refused: ${JSON.stringify(result.data)}`)
  return { message: error.message, code: error.extensions['code'] }
}
