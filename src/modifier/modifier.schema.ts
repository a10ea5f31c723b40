import { builder } from '../graphql/builder.ts'
import { loadableById, NodeInterface } from '../graphql/node.ts'
import { FactInterface } from '../provenance/citation.schema.ts'
import { modifierCode } from '../vocabulary/modifier-code.ts'
import type { Modifier } from './modifier.ts'
import { modifierNamed } from './modifier.loader.ts'

const ModifierClassEnum = builder.enumType('ModifierClass', {
  description: 'What a modifier is for.',
  values: {
    PAYMENT: { description: 'It changes the amount.' },
    GLOBAL: { description: 'It places a service in or beside a global surgical package.' },
    ANATOMIC: { description: 'It names a side, a digit, an eyelid or a coronary artery.' },
    NCCI: { description: 'It says that a service is distinct, and so bypasses edits.' },
    ASSISTANT: { description: 'It names another surgeon: an assistant, a co-surgeon, a team.' },
    INFORMATIONAL: { description: 'It tells, and changes nothing.' },
  },
})

export const ModifierType = builder.objectRef<Modifier>('Modifier')
ModifierType.implement({
  interfaces: [NodeInterface, FactInterface],
  description: "A CPT or HCPCS modifier, in this project's own words.",
  fields: (t) => ({
    code: t.expose('code', { type: 'ModifierCode', description: 'The modifier, two characters.' }),
    name: t.exposeString('name', { description: 'What it says.' }),
    class: t.expose('class', { type: ModifierClassEnum, description: 'What it is for.' }),
    ncciAssociated: t.exposeBoolean('ncciAssociated', {
      description: 'It can bypass a PTP edit with modifier indicator 1, when documented.',
    }),
    allowedWhen: t.exposeString('allowedWhen', { description: 'On which services it may stand.' }),
  }),
})

loadableById('Modifier', {
  isNode: true,
  isFact: true,
  load: async (context, key) => {
    const parsed = modifierCode.safeParse(key)
    return parsed.success ? modifierNamed(context, parsed.data) : null
  },
})

builder.queryField('modifier', (t) =>
  t.field({
    type: ModifierType,
    nullable: true,
    description: 'A modifier; null when the graph has none such.',
    args: { code: t.arg({ type: 'ModifierCode', required: true }) },
    resolve: (_root, { code }, context) => modifierNamed(context, code),
  }),
)
