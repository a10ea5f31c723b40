import { codeNamed } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import { NodeInterface } from '../graphql/node.ts'
import { CitationType, releaseOf } from '../provenance/citation.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import type { Conflict, ConflictSide } from './conflict.ts'

const ConflictSideType = builder.objectRef<ConflictSide>('ConflictSide')
ConflictSideType.implement({
  description: 'What one source says in a disagreement.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'What it says.' }),
    citations: t.field({
      type: [CitationType],
      description: 'Where it says so.',
      resolve: (side) => [...side.citations],
    }),
    rank: t.int({
      description: 'Weight of the weightiest source on this side: lower wins.',
      resolve: async (side, _args, context) => {
        const registry = await registryOf(context)
        const ranks = side.citations.map((citation) => {
          return releaseOf(citation, registry).source.rank
        })
        return Math.min(...ranks)
      },
    }),
  }),
})

export const ConflictType = builder.objectRef<Conflict>('Conflict')
ConflictType.implement({
  description: 'A disagreement between sources, shown and decided by rank, never overwritten in silence.',
  fields: (t) => ({
    subject: t.field({
      type: NodeInterface,
      description: 'What it is about.',
      resolve: (conflict, _args, context) => codeNamed(context, conflict.code),
    }),
    predicate: t.exposeString('predicate', {
      description: 'Which figure or statement is disputed, such as OFFICE_PAYMENT.',
    }),
    sides: t.field({
      type: [ConflictSideType],
      description: 'The sides, the winning one first.',
      resolve: (conflict) => [...conflict.sides],
    }),
    decidedBy: t.exposeString('decidedBy', { description: 'The rule that decides which side is used.' }),
    advice: t.exposeString('advice', { description: 'What to do about it.' }),
  }),
})
