import { CodeType } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { connectionOf } from '../graphql/connection.ts'
import { known, registryOf, ReleaseType } from '../provenance/provenance.schema.ts'
import { CitationType } from '../provenance/citation.schema.ts'
import { type ChangePart, changeLabels, changeParts, nationalAmount } from './change-parts.ts'
import { feeRowHistory } from './fee-in-force.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import { PfsSettingEnum } from './payment.schema.ts'
import type { PfsSetting } from './place-of-service.ts'
import { whyNotPayable } from './payable-setting.ts'

const ChangeLabelEnum = builder.enumType('ChangeLabel', {
  description: 'What changed an amount.',
  values: changeLabels,
})

const ChangePartType = builder.objectRef<ChangePart>('ChangePart')
ChangePartType.implement({
  description: 'What one component did to an amount, in dollars. The parts of a change sum to it exactly.',
  fields: (t) => ({
    label: t.expose('label', { type: ChangeLabelEnum, description: 'The component.' }),
    value: t.field({
      type: 'Decimal',
      description: 'Dollars, negative when it lowered the amount.',
      resolve: (part) => part.value.toFixed(2),
    }),
  }),
})

/** One release in the history of a code's national amount. */
interface HistoryEntry {
  readonly row: FeeScheduleRow
  readonly before: FeeScheduleRow | null
  readonly setting: PfsSetting
}

const HistoryEntryType = builder.objectRef<HistoryEntry>('PaymentHistoryEntry')
HistoryEntryType.implement({
  description: 'The national amount of a code in one release, and what changed it since the loaded release before.',
  fields: (t) => ({
    release: t.field({
      type: ReleaseType,
      description: 'The release.',
      resolve: async ({ row }, _args, context) => known((await registryOf(context)).releases, row.release),
    }),
    amount: t.field({
      type: 'Decimal',
      description: 'National amount in dollars, non-qualifying conversion factor.',
      resolve: ({ row, setting }) => nationalAmount(row, setting).toFixed(2),
    }),
    change: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Dollars since the loaded release before; null for the oldest.',
      resolve: ({ row, before, setting }) =>
        before && nationalAmount(row, setting).minus(nationalAmount(before, setting)).toFixed(2),
    }),
    parts: t.field({
      type: [ChangePartType],
      description:
        'The change split into work, practice expense, malpractice and conversion factor; empty for the oldest.',
      resolve: ({ row, before, setting }) => (before === null ? [] : changeParts(before, row, setting)),
    }),
    citations: t.field({
      type: [CitationType],
      description: 'The rows of this release and the one before.',
      resolve: ({ row, before }) => [...row.citations, ...(before?.citations ?? [])],
    }),
  }),
})

const history = {
  type: HistoryEntryType,
  description: 'National amounts of a code over the loaded releases that price it in the setting, the newest first.',
} as const
const historyConnection = builder.connectionObject(
  { type: HistoryEntryType, name: 'PaymentHistoryConnection' },
  { name: 'PaymentHistoryEdge' },
)

async function historyOf(context: Context, code: string, setting: PfsSetting): Promise<HistoryEntry[]> {
  const placeOfService = setting === 'FACILITY' ? '22' : '11'
  const rows = (await feeRowHistory(context, await registryOf(context), code)).filter(
    (row) => whyNotPayable(row, setting, placeOfService) === null,
  )
  return rows.map((row, index) => ({ row, before: rows[index + 1] ?? null, setting }))
}

const settingDescription = 'In a facility or outside.'

builder.objectField(CodeType, 'paymentHistory', (t) =>
  t.connection(
    {
      ...history,
      args: { setting: t.arg({ type: PfsSettingEnum, required: true, description: settingDescription }) },
      resolve: async (code, args, context) => connectionOf(await historyOf(context, code.code, args.setting), args),
    },
    historyConnection,
  ),
)

builder.queryField('paymentHistory', (t) =>
  t.connection(
    {
      ...history,
      args: {
        code: t.arg({ type: 'HcpcsCode', required: true, description: 'The code.' }),
        setting: t.arg({ type: PfsSettingEnum, required: true, description: settingDescription }),
      },
      resolve: async (_root, args, context) => connectionOf(await historyOf(context, args.code, args.setting), args),
    },
    historyConnection,
  ),
)
