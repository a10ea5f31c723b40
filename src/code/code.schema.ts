import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { atMost100, loadableById, NodeInterface } from '../graphql/node.ts'
import { CitationType } from '../provenance/citation.schema.ts'
import { hcpcsCode } from '../vocabulary/hcpcs-code.ts'
import type { Code } from './code.ts'
import { codeLoader } from './code.loader.ts'

export const CodeType = builder.objectRef<Code>('Code')

const CodeSystem = builder.enumType('CodeSystem', {
  description: 'Which code system a code belongs to.',
  values: {
    CPT: { description: 'Current Procedural Terminology, copyright AMA: numbers and own-word glosses only.' },
    HCPCS_II: { description: 'HCPCS Level II, maintained by CMS.' },
  },
})

CodeType.implement({
  interfaces: [NodeInterface],
  description: 'A CPT or HCPCS Level II code.',
  fields: (t) => ({
    id: t.exposeID('id'),
    code: t.expose('code', { type: 'HcpcsCode', description: 'The code, five characters.' }),
    system: t.expose('system', { type: CodeSystem, description: 'The code system.' }),
    gloss: t.exposeString('gloss', {
      nullable: true,
      description:
        "What the code is, in this project's own words; null where nobody has written it yet. Never an AMA descriptor.",
    }),
    glossCitations: t.field({
      type: [CitationType],
      description: 'Where the gloss stands; empty without a gloss.',
      resolve: (code) => [...code.glossCitations],
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Official title, HCPCS Level II only and never for dental codes; null otherwise.',
    }),
  }),
})

/** The code that a graph edge or fact names: edges always end in codes, so a missing one is a broken graph. */
export async function codeNamed(context: Context, code: string): Promise<Code> {
  const found = await context.loader(codeLoader).load(code)
  if (found === null) throw new Error(`the graph names the code ${code}, which it does not hold`)
  return found
}

loadableById('Code', {
  isNode: true,
  isFact: false,
  load: async (context, key) => {
    const parsed = hcpcsCode.safeParse(key)
    return parsed.success ? context.loader(codeLoader).load(parsed.data) : null
  },
})

builder.queryFields((t) => ({
  code: t.field({
    type: CodeType,
    nullable: true,
    description: 'A code; null when no loaded file names it.',
    args: { code: t.arg({ type: 'HcpcsCode', required: true }) },
    resolve: (_root, { code }, context) => context.loader(codeLoader).load(code),
  }),
  codes: t.field({
    type: [CodeType],
    nullable: { list: false, items: true },
    description: 'Codes in the order asked, null where unknown. 1 to 100.',
    args: { codes: t.arg({ type: ['HcpcsCode'], required: true }) },
    complexity: ({ codes }) => ({ field: 1, multiplier: codes.length }),
    resolve: (_root, { codes }, context) =>
      Promise.all(atMost100(codes).map((code) => context.loader(codeLoader).load(code))),
  }),
}))
