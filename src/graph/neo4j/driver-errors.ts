import { Neo4jError } from 'neo4j-driver'
import { GraphUnavailableError, QueryFailedError, QueryTimeoutError } from '../errors.ts'

const unreachable =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.(General|Cluster|Network|Database)\.|Neo\.ClientError\.(Cluster|Database)\.)/
/** What the driver advises at every refused connection, true or not. */
const advice = / Please ensure that your database .* changed in Neo4j 4\.0\./
const refused = /^Neo\.ClientError\.Security\./
const pastLimit = /TransactionTimedOut/
/** It counts as passing to the driver, but the same transaction fails again. */
const tooBig = /OutOfMemoryError/
const ended = /^Neo\.TransientError\.Transaction\.(Terminated|LockClientStopped)/

/** Translates a driver error into one of errors.ts, once, here; anything else passes as it is. `name` is the query. */
export function translated(error: unknown, name: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  const text = `${name}: ${error.message}`
  const cause = { cause: error }
  if (pastLimit.test(error.code)) return new QueryTimeoutError(`${name} passed its limit and was ended`, cause)
  if (refused.test(error.code)) {
    return new GraphUnavailableError(
      `Neo4j refused the connection (${error.message}): set CLAIMGRAPH_STORE_USER and CLAIMGRAPH_STORE_PASSWORD`,
      cause,
    )
  }
  if (tooBig.test(error.code)) {
    return new QueryFailedError(`${text}: write less in one transaction, or give Neo4j more memory`, cause)
  }
  if (unreachable.test(error.code) || ended.test(error.code) || isPoolExhausted(error)) {
    const short = text.replace(advice, '')
    return new GraphUnavailableError(`Neo4j does not answer: ${short}. Start it, or correct CLAIMGRAPH_STORE`, cause)
  }
  // A transaction that stayed in conflict through every retry: the client may try again, as after an outage.
  if (error.retriable) return new GraphUnavailableError(`Neo4j gave up after retries: ${text}`, cause)
  return new QueryFailedError(text, cause)
}

/** The driver gives no code of its own to a pool that stays full through the acquisition timeout. */
function isPoolExhausted(error: Neo4jError): boolean {
  return /acquisition timed out/i.test(error.message)
}
