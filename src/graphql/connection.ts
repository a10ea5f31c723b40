import { resolveArrayConnection } from '@pothos/plugin-relay'
import { badInput } from './errors.ts'

/** The paging arguments that every connection takes. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** How many to return: 20 when not said, else 1 to 100. */
export function pageSize(args: PageArguments): number {
  const size = args.first ?? args.last ?? 20
  if (size < 1 || size > 100) throw badInput(`first is ${size}; a page has 1 to 100`)
  return size
}

/** A connection over a list that is at hand as a whole: for short lists only. */
export function connectionOf<T extends object>(list: readonly T[], args: PageArguments) {
  const size = pageSize(args)
  try {
    const page = resolveArrayConnection({ args: { ...args, ...(args.last == null && { first: size }) } }, [...list])
    return { ...page, totalCount: () => list.length }
  } catch {
    throw badInput(`${args.after ?? args.before ?? ''} is no cursor of this list`)
  }
}
