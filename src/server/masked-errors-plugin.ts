import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { maskError } from './mask-error.ts'
import type { RequestScope } from './request-scope.ts'

/**
 * Masks the errors of every result just before it is printed: those of resolvers and those of the pipeline around them.
 * (Yoga's own masking is off: it cannot say which request an error belongs to.)
 */
export const maskedErrorsPlugin: Plugin<object, RequestScope> = {
  onResultProcess({ result, setResult, serverContext }) {
    if (Array.isArray(result) || !('errors' in result) || !result.errors) return
    const hasData = Object.values(('data' in result ? result.data : null) ?? {}).some((value) => value !== null)
    const errors = result.errors.map((error) => refusalKept(maskError(error, hasData, serverContext)))
    setResult({ ...result, errors })
  },
}

/** A body that is no JSON, or a text too long, is answered with 400 whatever media type the client accepts; Yoga would say 200. */
function refusalKept(error: GraphQLError): GraphQLError {
  const { code } = error.extensions
  if (code !== 'BAD_REQUEST' && code !== 'TOO_LONG') return error
  return new GraphQLError(error.message, { extensions: { code, http: { status: 400 } } })
}
