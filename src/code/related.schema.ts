import { builder } from '../graphql/builder.ts'
import { connectionOf } from '../graphql/connection.ts'
import { CitationType, FactMethodEnum } from '../provenance/citation.schema.ts'
import { relationKind, type RelatedCode } from './code.ts'
import { relatedCodesLoader } from './code.loader.ts'
import { codeNamed, CodeType } from './code.schema.ts'

const RelationKindEnum = builder.enumType('RelationKind', {
  description: 'How two codes belong together.',
  values: relationKind.options,
})

const RelatedCodeType = builder.objectRef<RelatedCode>('RelatedCode')
RelatedCodeType.implement({
  description: 'A code that another one is related to, and why.',
  fields: (t) => ({
    code: t.field({
      type: CodeType,
      description: 'The related code.',
      resolve: (related, _args, context) => codeNamed(context, related.code),
    }),
    kind: t.expose('kind', { type: RelationKindEnum, description: 'How it is related.' }),
    why: t.exposeString('why', { description: 'The reason, in words.' }),
    method: t.expose('method', { type: FactMethodEnum, description: 'How the relation came into the graph.' }),
    citations: t.field({
      type: [CitationType],
      description: 'Where the relation stands.',
      resolve: (related) => [...related.citations],
    }),
  }),
})

builder.objectField(CodeType, 'related', (t) =>
  t.connection(
    {
      type: RelatedCodeType,
      description: 'Codes that an editor or a rule relates to this one, by kind and code.',
      args: {
        kinds: t.arg({ type: [RelationKindEnum], description: 'Only relations of these kinds; absent: of any.' }),
      },
      complexity: (args) => ({ field: 1, multiplier: (args.first ?? 20) / 5 }),
      resolve: async (code, { kinds, ...args }, context) => {
        const related = await context.loader(relatedCodesLoader).load(code.code)
        return connectionOf(
          related.filter(({ kind }) => kinds == null || kinds.includes(kind)),
          args,
        )
      },
    },
    { name: 'RelatedCodeConnection' },
    { name: 'RelatedCodeEdge' },
  ),
)
