import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { maskError } from './mask-error.ts'
import type { RequestScope } from './request-scope.ts'

/**
 * Masks the errors of every result just before it is printed: those of resolvers and those of the pipeline around them.
 * (Yoga's own masking is off: it cannot say which request an error belongs to.)
 */
export const maskedErrorsPlugin: Plugin<object, RequestScope> = {
  onResultProcess(payload) {
    const { result, serverContext } = payload
    if (Array.isArray(result) || !('errors' in result) || !result.errors) return
    const hasData = Object.values(('data' in result ? result.data : null) ?? {}).some((value) => value !== null)
    const errors = result.errors.map((error) => refusalKept(maskError(error, hasData, serverContext)))
    payload.setResult({ ...result, errors })
  },
}

/** HTTP statuses of requests that were refused unread, whatever media type the client accepts; Yoga would say 200 to some. */
const refusals: Readonly<Record<string, object>> = {
  BAD_REQUEST: { status: 400 },
  TOO_LONG: { status: 400 },
  // The rest of the body is never read, so the connection cannot serve another request.
  REQUEST_ENTITY_TOO_LARGE: { status: 413, headers: { Connection: 'close' } },
}

function refusalKept(error: GraphQLError): GraphQLError {
  const code = String(error.extensions['code'])
  const http = refusals[code]
  return http === undefined ? error : new GraphQLError(error.message, { extensions: { code, http } })
}
