import { codeNamed, CodeType } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import { loadableById, NodeInterface } from '../graphql/node.ts'
import { FactInterface } from '../provenance/citation.schema.ts'
import { known, registryOf, ReleaseType } from '../provenance/provenance.schema.ts'
import { RuleCoverageType } from './coverage.schema.ts'
import { mueInForce } from './mue-in-force.ts'
import type { MueLimit } from './mue-limit.ts'
import { mueLimitLoader } from './mue-limit.loader.ts'
import { mueCoverage } from './rule-coverage.ts'

const MueSettingEnum = builder.enumType('MueSetting', {
  description: 'Which MUE file is asked.',
  values: {
    PRACTITIONER: { description: 'Practitioner services.' },
    OUTPATIENT_HOSPITAL: { description: 'Outpatient hospital services.' },
    DME: { description: 'Durable medical equipment suppliers.' },
  },
})

const MueLimitType = builder.objectRef<MueLimit>('MueLimit')
MueLimitType.implement({
  interfaces: [NodeInterface, FactInterface],
  description: 'A medically unlikely edit: the most units of a code that Medicare takes for likely.',
  fields: (t) => ({
    code: t.expose('code', { type: 'HcpcsCode', description: 'The code.' }),
    subject: t.field({
      type: CodeType,
      description: 'The code as a node.',
      resolve: (limit, _args, context) => codeNamed(context, limit.code),
    }),
    setting: t.expose('setting', { type: MueSettingEnum, description: 'The file it stands in.' }),
    value: t.exposeInt('value', { description: 'The most units.' }),
    adjudicationIndicator: t.exposeInt('adjudicationIndicator', {
      description:
        '1: per claim line; 2: per date of service, absolute; 3: per date of service, open to appeal with records.',
    }),
    rationale: t.exposeString('rationale', { description: "CMS's reason for the value." }),
    release: t.field({
      type: ReleaseType,
      description: 'The quarter that states it.',
      resolve: async (limit, _args, context) => known((await registryOf(context)).releases, limit.release),
    }),
  }),
})

loadableById('MueLimit', {
  isNode: true,
  isFact: true,
  load: (context, key) => context.loader(mueLimitLoader).load(key),
})

builder.objectFields(CodeType, (t) => {
  const args = {
    on: t.arg({ type: 'Date', required: true, description: 'Date of service.' }),
    setting: t.arg({ type: MueSettingEnum, required: true, description: 'Which MUE file.' }),
  } as const
  return {
    mue: t.field({
      type: MueLimitType,
      nullable: true,
      description:
        'The MUE limit in force on a date of service. Null is not "unlimited": `mueCoverage` tells whether the quarter is loaded, and some limits are not published.',
      args,
      resolve: async (code, { on, setting }, context) =>
        mueInForce(context, await registryOf(context), code.code, setting, on),
    }),
    mueCoverage: t.field({
      type: RuleCoverageType,
      description: 'How far the loaded MUE files speak for a date of service.',
      args,
      resolve: async (code, { on, setting }, context) => {
        const registry = await registryOf(context)
        const limit = await mueInForce(context, registry, code.code, setting, on)
        return mueCoverage(registry, setting, on, limit !== null)
      },
    }),
  }
})
