import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { badInput } from './errors.ts'

/** Everything that has an id of its own carries the name of its GraphQL type. */
export interface NodeShape {
  readonly typename: string
  readonly id: string
}

interface LoadableType {
  readonly isNode: boolean
  readonly isFact: boolean
  load(context: Context, key: string): Promise<NodeShape | null>
}

const loadable = new Map<string, LoadableType>()

/** Says how objects of a type are found by the key in their id (`FeeScheduleRow:RVU26B:20972` has the key `RVU26B:20972`). */
export function loadableById(typename: string, type: LoadableType): void {
  loadable.set(typename, type)
}

/** Finds what an id names; null when the id's type is unknown, is not of the wanted sort, or nothing has that key. */
export async function loadById(context: Context, id: string, sort: 'isNode' | 'isFact'): Promise<NodeShape | null> {
  const colon = id.indexOf(':')
  const type = loadable.get(id.slice(0, colon))
  return colon > 0 && type?.[sort] ? type.load(context, id.slice(colon + 1)) : null
}

/** The Node interface of the Relay specification. Written here since the plugin's own resolves ids asynchronously, which is slower. */
export const NodeInterface = builder.interfaceRef<NodeShape>('Node')
NodeInterface.implement({
  description: 'Anything with an id of its own. Ids are readable: `Code:20972`, `Release:RVU26B`.',
  resolveType: (value) => value.typename,
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id: the type, a colon, and the key.' }) }),
})

builder.queryFields((t) => ({
  node: t.field({
    type: NodeInterface,
    nullable: true,
    description: 'What an id names, or null.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => loadById(context, id, 'isNode'),
  }),
  nodes: t.field({
    type: [NodeInterface],
    nullable: { list: false, items: true },
    description: 'What the ids name, in their order; null where one names nothing. At most 100.',
    args: { ids: t.arg.idList({ required: true }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve: (_root, { ids }, context) => Promise.all(atMost100(ids).map((id) => loadById(context, id, 'isNode'))),
  }),
}))

/** Refuses lists of more than a hundred keys: ask again for the rest. */
export function atMost100<T>(keys: readonly T[]): readonly T[] {
  if (keys.length <= 100) return keys
  throw badInput(`${keys.length} were asked for at once; the most is 100`)
}
