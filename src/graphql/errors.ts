import { GraphQLError } from 'graphql'

/** An error that tells a client what was wrong with its request; never masked. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
