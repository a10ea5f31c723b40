import { badInput } from './errors.ts'
import { type PageArguments, pageSize } from './connection.ts'

/**
 * A connection's value over a list that is fetched page by page from the graph. `fetched` holds one item more than the page,
 * where there is one, so that the next page is known to exist without a count. `totalCount` runs only when it is asked for.
 * Throws BAD_USER_INPUT for `last` and `before`: such lists are read forwards, at the same cost on every page.
 */
export function keysetPage<T>(
  args: PageArguments,
  fetched: readonly T[],
  cursorOf: (item: T) => string,
  totalCount: () => Promise<number>,
) {
  const size = forwardPageSize(args)
  const edges = fetched.slice(0, size).map((node) => ({ cursor: cursorOf(node), node }))
  const pageInfo = {
    hasNextPage: fetched.length > size,
    hasPreviousPage: typeof args.after === 'string',
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { edges, pageInfo, totalCount }
}

/** The page size of a list that is only read forwards. Throws BAD_USER_INPUT outside 1 to 100, and for `last` and `before`. */
export function forwardPageSize(args: PageArguments): number {
  if (args.last != null || args.before != null) throw badInput('this list is read forwards: use first and after')
  return pageSize(args)
}

/** Packs the parts of a cursor: opaque to clients, since what orders a list may change. */
export function encodeCursor(parts: readonly string[]): string {
  return Buffer.from(parts.join('|'), 'utf8').toString('base64url')
}

/** The parts of a cursor, unchecked: the list that it belongs to parses them. */
export function decodeCursor(cursor: string): string[] {
  return Buffer.from(cursor, 'base64url').toString('utf8').split('|')
}
