import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { connectionOf } from '../graphql/connection.ts'
import { badInput } from '../graphql/errors.ts'
import { NodeInterface } from '../graphql/node.ts'
import { nodeOf, searchedText, searchHits } from './search.loader.ts'
import { type SearchHit, searchKinds } from './search.ts'
import { snippet } from './snippet.ts'

/** Longer texts are no searches. */
const maxLength = 200

const SearchKindEnum = builder.enumType('SearchKind', {
  description: 'What a search can find.',
  values: {
    CODE: { description: 'Codes, by their beginning or by words of their gloss or title.' },
    MODIFIER: { description: 'Modifiers, by their two characters or by words of their name.' },
    STATEMENT: { description: 'Editorial statements, by their words.' },
  },
})

const SearchHitType = builder.objectRef<SearchHit>('SearchHit')
SearchHitType.implement({
  description: 'One thing that a search found, and why.',
  fields: (t) => ({
    node: t.field({
      type: NodeInterface,
      description: 'What was found.',
      resolve: (hit, _args, context) => foundNode(context, hit),
    }),
    kind: t.expose('kind', { type: SearchKindEnum, description: 'What it is.' }),
    title: t.string({
      description: 'A heading for a list of hits.',
      resolve: async (hit, _args, context) => titleOf(await foundNode(context, hit)),
    }),
    snippet: t.string({
      nullable: true,
      description: 'The text around what matched; null where the node has no text.',
      resolve: async (hit, _args, context) => snippet(searchedText(await foundNode(context, hit)), hit.words),
    }),
    why: t.exposeString('why', {
      description: 'What matched: `code begins with "209"`, `words of the gloss: metatarsal`.',
    }),
  }),
})

async function foundNode(context: Context, { kind, key }: SearchHit) {
  const node = await nodeOf(context, kind, key)
  if (node === null) throw new Error(`the search found ${kind} ${key}, which the graph does not hold`)
  return node
}

function titleOf(node: Awaited<ReturnType<typeof foundNode>>): string {
  if (node.typename === 'Modifier') return `Modifier ${node.code}`
  if (node.typename === 'Statement') return `${node.code}, ${node.kind.toLowerCase().replace('_', ' ')}`
  return node.code
}

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchHitType,
      description:
        'Codes, modifiers and statements by what a person types: the beginning of a code, a modifier, or words. The best first. Nothing for fewer than two characters.',
      args: {
        text: t.arg.string({ required: true, description: 'At most 200 characters.' }),
        kinds: t.arg({ type: [SearchKindEnum], description: 'Only hits of these kinds; absent: of any.' }),
      },
      complexity: (args) => ({ field: 10, multiplier: (args.first ?? 20) / 5 }),
      resolve: async (_root, { text, kinds, ...args }, context) => {
        if (text.length > maxLength)
          throw badInput(`text has ${text.length} characters; a search has at most ${maxLength}`)
        return connectionOf(await searchHits(context, text, kinds ?? searchKinds), args)
      },
    },
    { name: 'SearchConnection' },
    { name: 'SearchEdge' },
  ),
)
