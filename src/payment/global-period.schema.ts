import { CodeType } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import { loadableById } from '../graphql/node.ts'
import { FactInterface } from '../provenance/citation.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { feeRowInForce } from './fee-in-force.ts'
import { firstGlobalDay, type GlobalPeriod, globalPeriodOf, lastGlobalDay } from './global-period.ts'
import { feeRowLoader } from './payment.loader.ts'

const GlobalPeriodType = builder.objectRef<GlobalPeriod>('GlobalPeriod')
GlobalPeriodType.implement({
  interfaces: [FactInterface],
  description: 'The global surgical package of a code.',
  fields: (t) => ({
    days: t.exposeString('days', {
      description:
        '000, 010 or 090 days; XXX no package, YYY the contractor decides, ZZZ follows the primary code, MMM maternity.',
    }),
    preOperative: t.expose('preOperative', { type: 'Decimal', description: 'Share before the operation.' }),
    intraOperative: t.expose('intraOperative', { type: 'Decimal', description: 'Share for the operation.' }),
    postOperative: t.expose('postOperative', { type: 'Decimal', description: 'Share after the operation.' }),
    firstDay: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the package (the day before, for 090); null without a window.',
      args: { dateOfService: t.arg({ type: 'Date', required: true }) },
      resolve: (period, { dateOfService }) => firstGlobalDay(period.days, dateOfService),
    }),
    lastDay: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day of the package, inclusive; null without a window.',
      args: { dateOfService: t.arg({ type: 'Date', required: true }) },
      resolve: (period, { dateOfService }) => lastGlobalDay(period.days, dateOfService),
    }),
  }),
})

loadableById('GlobalPeriod', {
  isNode: false,
  isFact: true,
  load: async (context, key) => {
    const row = await context.loader(feeRowLoader).load(key)
    return row && globalPeriodOf(row)
  },
})

builder.objectField(CodeType, 'globalPeriod', (t) =>
  t.field({
    type: GlobalPeriodType,
    nullable: true,
    description:
      'The global package by the fee schedule in force on a date; null when none is loaded, or it lacks the code.',
    args: { on: t.arg({ type: 'Date', required: true }) },
    resolve: async (code, { on }, context) => {
      const row = await feeRowInForce(context, await registryOf(context), code.code, on)
      return row && globalPeriodOf(row)
    },
  }),
)
