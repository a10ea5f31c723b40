import { GraphQLError } from 'graphql'
import { GraphUnavailableError, QueryTimeoutError } from '../graph/errors.ts'
import type { RequestScope } from './request-scope.ts'

/**
 * The error as a client may see it. Errors made for clients pass; outages are named and may be tried again;
 * everything else is a bug, of which the client gets the request's id and the log the stack.
 * Where an answer has no data at all the HTTP status says so too.
 */
export function maskError(error: GraphQLError, hasData: boolean, { requestId, log }: RequestScope): GraphQLError {
  const cause = rootCause(error)
  if (cause === null) return error
  const shown = (message: string, code: string, status: number): GraphQLError =>
    new GraphQLError(message, {
      nodes: error.nodes,
      path: error.path,
      extensions: { code, requestId, ...(hasData ? {} : { http: { status } }) },
    })
  if (cause instanceof GraphUnavailableError) {
    log.warn({ err: cause, path: error.path }, 'the graph store does not answer')
    return shown('The graph store is not answering; try again in a few seconds.', 'STORE_UNAVAILABLE', 503)
  }
  if (cause instanceof QueryTimeoutError) {
    log.warn({ err: cause, path: error.path }, 'a graph query passed its time limit')
    return shown('The graph took too long to answer: ask for less at once, or try again.', 'QUERY_TIMEOUT', 504)
  }
  log.error({ err: cause, path: error.path }, 'unexpected error')
  return shown('Unexpected error', 'INTERNAL', 500)
}

/** The error below all GraphQL wrappers; null when a resolver or GraphQL itself made it for the client. */
function rootCause(error: GraphQLError): Error | null {
  const original = error.originalError
  if (original === undefined || original === null) return null
  return original instanceof GraphQLError ? rootCause(original) : original
}
