import { codeNamed, CodeType } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import { loadableById, NodeInterface } from '../graphql/node.ts'
import { FactInterface } from '../provenance/citation.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { ascRateInForce, outpatientRateInForce } from './facility-in-force.ts'
import type { AscRate, OutpatientRate } from './facility-rate.ts'
import { ascRateLoader, outpatientRateLoader } from './payment.loader.ts'

const OutpatientRateType = builder.objectRef<OutpatientRate>('OutpatientRate')
OutpatientRateType.implement({
  interfaces: [NodeInterface, FactInterface],
  description: 'One line of OPPS Addendum B: national and unadjusted.',
  fields: (t) => ({
    statusIndicator: t.exposeString('statusIndicator', {
      description:
        'How the outpatient system pays it: J1 comprehensive, T, S, V separately, N packaged, C inpatient only, …',
    }),
    apc: t.exposeString('apc', {
      nullable: true,
      description: 'Ambulatory payment classification; null: none printed.',
    }),
    weight: t.expose('weight', {
      type: 'Decimal',
      nullable: true,
      description: 'Relative weight; null: none printed.',
    }),
    rate: t.expose('rate', {
      type: 'Decimal',
      nullable: true,
      description: 'Payment to the hospital in dollars; null: none printed, not zero.',
    }),
    copayment: t.expose('nationalCopayment', {
      type: 'Decimal',
      nullable: true,
      description: 'National unadjusted copayment in dollars; null: none printed (then the minimum one applies).',
    }),
    minimumCopayment: t.expose('minimumCopayment', {
      type: 'Decimal',
      nullable: true,
      description: 'Minimum unadjusted copayment in dollars; null: none printed.',
    }),
    subject: t.field({
      type: CodeType,
      description: 'The code.',
      resolve: (rate, _args, context) => codeNamed(context, rate.code),
    }),
  }),
})
loadableById('OutpatientRate', {
  isNode: true,
  isFact: true,
  load: (context, key) => context.loader(outpatientRateLoader).load(key),
})

const AscRateType = builder.objectRef<AscRate>('AscRate')
AscRateType.implement({
  interfaces: [NodeInterface, FactInterface],
  description: 'One line of ASC Addendum AA or BB, or an exclusion of Addendum EE: national and unadjusted.',
  fields: (t) => ({
    addendum: t.exposeString('addendum', { description: 'AA surgical, BB ancillary, EE excluded.' }),
    paymentIndicator: t.exposeString('paymentIndicator', {
      nullable: true,
      description: 'How it is paid: A2, G2 by weight, J8 device-intensive, N1 packaged, …; null on Addendum EE.',
    }),
    multipleProcedureDiscount: t.exposeBoolean('multipleProcedureDiscount', {
      nullable: true,
      description: 'Whether it is discounted beside a dearer procedure; null on Addenda BB and EE.',
    }),
    weight: t.expose('weight', { type: 'Decimal', nullable: true, description: 'Payment weight; null: none printed.' }),
    rate: t.expose('rate', {
      type: 'Decimal',
      nullable: true,
      description: 'Payment to the centre in dollars; null: none printed, not zero.',
    }),
    excluded: t.exposeBoolean('excluded', { description: 'True: on Addendum EE, not paid in a surgery centre.' }),
    subject: t.field({
      type: CodeType,
      description: 'The code.',
      resolve: (rate, _args, context) => codeNamed(context, rate.code),
    }),
  }),
})
loadableById('AscRate', { isNode: true, isFact: true, load: (context, key) => context.loader(ascRateLoader).load(key) })

builder.objectFields(CodeType, (t) => ({
  outpatientRate: t.field({
    type: OutpatientRateType,
    nullable: true,
    description: 'The Addendum B line in force on a date; null when none in force is loaded, or it lacks the code.',
    args: { on: t.arg({ type: 'Date', required: true }) },
    resolve: async (code, { on }, context) => outpatientRateInForce(context, await registryOf(context), code.code, on),
  }),
  ascRate: t.field({
    type: AscRateType,
    nullable: true,
    description: 'The ASC addendum line in force on a date; null when none in force is loaded, or it lacks the code.',
    args: { on: t.arg({ type: 'Date', required: true }) },
    resolve: async (code, { on }, context) => ascRateInForce(context, await registryOf(context), code.code, on),
  }),
}))
