/** The engine does not answer: down, restarting, or refusing connections. The client may try again. */
export class GraphUnavailableError extends Error {
  override readonly name = 'GraphUnavailableError'
}

/** A query passed its time limit and was ended. */
export class QueryTimeoutError extends Error {
  override readonly name = 'QueryTimeoutError'
}

/** A query was given parameters of the wrong shape: a bug in the caller. */
export class ParamShapeError extends Error {
  override readonly name = 'ParamShapeError'
}

/** A query answered rows of the wrong shape: names the file and the column. */
export class RowShapeError extends Error {
  override readonly name = 'RowShapeError'
}

/** The engine refused the text, the values or a constraint: a bug, not an outage. */
export class QueryFailedError extends Error {
  override readonly name = 'QueryFailedError'
}

/** Whatever was thrown, as an Error. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
