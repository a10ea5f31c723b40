import { createComplexityRule } from '@pothos/plugin-complexity'
import { GraphQLError, parse, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestLimits } from './environment.ts'

/**
 * Refuses operations that ask for too much, before any of them runs, with a code of its own for each limit:
 * TOO_LONG (tokens), TOO_DEEP, TOO_COMPLEX. Cost counts every alias and multiplies by the sizes asked for, so it
 * depends on the variables: it is measured per request, not with the cached validation.
 */
export function requestLimitsPlugin({ maxTokens, maxDepth, maxComplexity }: RequestLimits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((text: string) => parseWithin(maxTokens, text))
    },
    onExecute({ args, setResultAndStopExecution }) {
      const rule = createComplexityRule({
        context: {},
        variableValues: args.variableValues ?? {},
        operationName: args.operationName ?? null,
        validate({ complexity, depth }, report) {
          if (depth > maxDepth) report(refusal('TOO_DEEP', 'nests fields', depth, maxDepth))
          if (complexity > maxComplexity) report(refusal('TOO_COMPLEX', 'has a cost of', complexity, maxComplexity))
        },
      })
      const errors = validate(args.schema, args.document, [rule])
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}

function parseWithin(maxTokens: number, text: string) {
  try {
    return parse(text, { maxTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes('tokens')) throw error
    throw new GraphQLError(
      `The query text has more than ${maxTokens} tokens. Split it, or move values into variables.`,
      {
        extensions: { code: 'TOO_LONG', http: { status: 400 } },
      },
    )
  }
}

function refusal(code: 'TOO_DEEP' | 'TOO_COMPLEX', what: string, found: number, most: number): GraphQLError {
  const message = `The operation ${what} ${found}; the most is ${most}. Ask for fewer items or fields at once.`
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}
