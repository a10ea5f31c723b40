import { builder } from '../graphql/builder.ts'
import { loadableById, NodeInterface } from '../graphql/node.ts'
import { FactInterface } from '../provenance/citation.schema.ts'
import { statementKind, type Statement } from './code.ts'
import { statementLoader, statementsByCodeLoader } from './code.loader.ts'
import { codeNamed, CodeType } from './code.schema.ts'

const StatementKind = builder.enumType('StatementKind', {
  description: 'What an editorial statement is about.',
  values: statementKind.options,
})

export const StatementType = builder.objectRef<Statement>('Statement')

StatementType.implement({
  interfaces: [NodeInterface, FactInterface],
  description: "One editorial statement in this project's own words, with the page it rests on.",
  fields: (t) => ({
    kind: t.expose('kind', { type: StatementKind, description: 'What it is about.' }),
    text: t.exposeString('text', { description: 'The statement; for a question, the question.' }),
    answer: t.exposeString('answer', { nullable: true, description: 'The answer to a question; null otherwise.' }),
    modifiers: t.field({
      type: ['ModifierCode'],
      description: 'Modifiers that a modifier note is about; empty otherwise.',
      resolve: (statement) => [...statement.modifiers],
    }),
    subject: t.field({
      type: CodeType,
      description: 'The code it is about.',
      resolve: (statement, _args, context) => codeNamed(context, statement.code),
    }),
  }),
})

loadableById('Statement', {
  isNode: true,
  isFact: true,
  load: (context, slug) => context.loader(statementLoader).load(slug),
})

const lists = {
  documentationRequirements: ['REQUIREMENT', 'What the operative or office note must show.'],
  denialReasons: ['DENIAL_REASON', 'Why claims for the code are denied again and again.'],
  questions: ['QUESTION', 'Questions that coders ask, with answers.'],
  coverageNotes: ['COVERAGE_NOTE', 'What the code covers, and what not.'],
  modifierNotes: ['MODIFIER_NOTE', 'Notes on modifiers used with the code.'],
  documentationFlags: ['DOCUMENTATION_FLAG', 'What a scribe or checker should flag when a note lacks it.'],
} as const

for (const [name, [kind, description]] of Object.entries(lists)) {
  builder.objectField(CodeType, name, (t) =>
    t.field({
      type: [StatementType],
      description: `${description} Empty where no editor has written any.`,
      resolve: async (code, _args, context) =>
        (await context.loader(statementsByCodeLoader).load(code.code)).filter((statement) => statement.kind === kind),
    }),
  )
}
