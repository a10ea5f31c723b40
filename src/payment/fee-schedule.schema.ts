import { codeNamed, CodeType } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import { connectionOf } from '../graphql/connection.ts'
import { loadableById, NodeInterface } from '../graphql/node.ts'
import { FactInterface } from '../provenance/citation.schema.ts'
import { known, registryOf, ReleaseType } from '../provenance/provenance.schema.ts'
import { feeRowHistory, feeRowInForce } from './fee-in-force.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import { feeRowLoader } from './payment.loader.ts'

const FeeScheduleRowType = builder.objectRef<FeeScheduleRow>('FeeScheduleRow')

/** Fields that are RVUs or fractions, with what they mean. */
const decimals = {
  workRvu: "The physician's work, in RVUs.",
  facilityPeRvu: 'Practice expense in a facility, in RVUs.',
  nonFacilityPeRvu:
    'Practice expense outside a facility, in RVUs. Where `nonFacilityNotApplicable` is true the file repeats the facility figure here: it is no price.',
  mpRvu: 'Malpractice, in RVUs.',
  totalFacilityRvu: 'Total in a facility, in RVUs.',
  totalNonFacilityRvu: 'Total outside a facility, in RVUs; see `nonFacilityNotApplicable`.',
  conversionFactor: 'Dollars per RVU, as printed in the row.',
  preOperative: 'Share of the global package before the operation.',
  intraOperative: 'Share of the global package for the operation.',
  postOperative: 'Share of the global package after the operation.',
  oppsFacilityPe: 'Facility practice expense for the outpatient cap on imaging; 0.00: no cap.',
  oppsNonFacilityPe: 'Non-facility practice expense for the outpatient cap on imaging; 0.00: no cap.',
  oppsMp: 'Malpractice for the outpatient cap on imaging; 0.00: no cap.',
} as const

/** Indicator fields, as published. */
const indicators = {
  statusCode: 'Status: A, R, T are paid from RVUs; B bundled, C carrier-priced, N not covered, …',
  globalDays: 'Global period: 000, 010, 090, XXX, YYY, ZZZ or MMM.',
  pctcIndicator: 'Professional/technical split: 1 has 26 and TC rows.',
  multipleProcedure: 'Multiple-procedure rule: 2 ranks by fee, 3 endoscopy, 4 imaging, 5 therapy, 0 none.',
  bilateralSurgery: 'Bilateral rule: 1 pays 150 %, 0 not more than one side, 2 already bilateral, 3 each side in full.',
  assistantAtSurgery: 'Assistant at surgery: 0 with documentation, 1 not paid, 2 paid, 9 does not apply.',
  coSurgeons: 'Co-surgeons (modifier 62): 0 not permitted, 1 with documentation, 2 permitted, 9 does not apply.',
  teamSurgeons: 'Team surgery (modifier 66): 0 not permitted, 1 with documentation, 2 permitted, 9 does not apply.',
  physicianSupervision: 'Supervision that the diagnostic part needs.',
  diagnosticImagingFamily: 'Imaging family for the multiple-imaging rule: 88, or 99 for none.',
} as const

FeeScheduleRowType.implement({
  interfaces: [NodeInterface, FactInterface],
  description: 'One line of the physician fee schedule file (PPRRVU) as published.',
  fields: (t) => ({
    ...Object.fromEntries(
      Object.entries(decimals).map(([name, description]) => [
        name,
        t.expose(name as keyof typeof decimals, { type: 'Decimal', description }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(indicators).map(([name, description]) => [
        name,
        t.exposeString(name as keyof typeof indicators, { description }),
      ]),
    ),
    code: t.expose('code', { type: 'HcpcsCode', description: 'The code.' }),
    modifier: t.expose('modifier', {
      type: 'ModifierCode',
      nullable: true,
      description: '26, TC or 53; null: the code itself.',
    }),
    facilityNotApplicable: t.exposeBoolean('facilityNotApplicable', { description: 'NA flag of the facility column.' }),
    nonFacilityNotApplicable: t.exposeBoolean('nonFacilityNotApplicable', {
      description: 'NA flag of the non-facility column: there is no office price.',
    }),
    notUsedForMedicare: t.exposeBoolean('notUsedForMedicare', {
      description: 'RVUs are printed although Medicare does not pay the status.',
    }),
    endoscopicBase: t.expose('endoscopicBase', {
      type: 'HcpcsCode',
      nullable: true,
      description: 'Base code of its endoscopy family; null: none.',
    }),
    release: t.field({
      type: ReleaseType,
      description: 'The release it stands in.',
      resolve: async (row, _args, context) => known((await registryOf(context)).releases, row.release),
    }),
    subject: t.field({
      type: CodeType,
      description: 'The code as a node.',
      resolve: (row, _args, context) => codeNamed(context, row.code),
    }),
  }),
})

loadableById('FeeScheduleRow', {
  isNode: true,
  isFact: true,
  load: (context, key) => context.loader(feeRowLoader).load(key),
})

builder.objectFields(CodeType, (t) => ({
  feeScheduleRow: t.field({
    type: FeeScheduleRowType,
    nullable: true,
    description:
      'The fee schedule row in force on a date of service: RVUs, indicators, conversion factor. Null when no fee schedule in force is loaded, or it lacks the code.',
    args: {
      on: t.arg({ type: 'Date', required: true }),
      modifier: t.arg({ type: 'ModifierCode', description: '26, TC or 53 for a row of its own.' }),
    },
    resolve: async (code, { on, modifier }, context) =>
      feeRowInForce(context, await registryOf(context), code.code, on, modifier),
  }),
  feeScheduleHistory: t.connection(
    {
      type: FeeScheduleRowType,
      description: 'Rows of the code without modifier in every loaded release, the newest first.',
      resolve: async (code, args, context) => {
        const history = await feeRowHistory(context, await registryOf(context), code.code)
        return connectionOf(history, args)
      },
    },
    { name: 'FeeScheduleRowConnection' },
    { name: 'FeeScheduleRowEdge' },
  ),
}))
