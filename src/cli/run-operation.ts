import { execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import type { z } from 'zod'
import type { Graph } from '../graph/graph.ts'
import { createContext } from '../graphql/context.ts'
import { CommandError } from './exit-code.ts'

/** A GraphQL operation with the shape of its answer. */
export interface Operation<Data> {
  readonly text: string
  readonly shape: z.ZodType<Data>
}

/**
 * Runs an operation in this process, on the schema that the server answers with: so both say the same.
 * Throws `CommandError` for what the user can mend, and what the graph threw for an outage or a bug.
 */
export async function runOperation<Data>(
  schema: GraphQLSchema,
  graph: Graph,
  operation: Operation<Data>,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const document = parse(operation.text)
  const [invalid] = validate(schema, document)
  if (invalid !== undefined) throw new TypeError(`a command's operation does not fit the schema: ${invalid.message}`)
  const result = await execute({
    schema,
    document,
    contextValue: createContext(graph),
    variableValues: variables,
  })
  const [error] = result.errors ?? []
  if (error !== undefined) throw causeOf(error)
  return operation.shape.parse(result.data)
}

/** What lies below GraphQL's wrappers: an outage or a bug as it was thrown, or the sentence made for the user. */
function causeOf(error: GraphQLError): Error {
  const original = error.originalError
  if (original instanceof GraphQLError) return causeOf(original)
  if (original instanceof Error) return original
  return new CommandError(error.message)
}
