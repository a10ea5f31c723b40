import type { GraphQLSchema } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import { createContext } from '../graphql/context.ts'
import type { RequestLimits } from './environment.ts'
import { maskedErrorsPlugin } from './masked-errors-plugin.ts'
import { requestLimitsPlugin } from './request-limits-plugin.ts'
import type { RequestScope } from './request-scope.ts'

/** Where GraphQL is answered. */
export const graphqlPath = '/graphql'

/** GraphQL over HTTP: one operation per request, no uploads, no other origin's pages. */
export function graphqlEndpoint(
  schema: GraphQLSchema,
  graph: Graph,
  limits: RequestLimits,
): YogaServerInstance<RequestScope, object> {
  return createYoga<RequestScope, object>({
    schema,
    context: () => createContext(graph),
    graphqlEndpoint: graphqlPath,
    maxRequestBodySize: limits.maxBodyBytes,
    plugins: [requestLimitsPlugin(limits), maskedErrorsPlugin],
    batching: false,
    cors: false,
    multipart: false,
    maskedErrors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
  })
}
