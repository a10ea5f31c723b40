import { CodeType } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import { badInput } from '../graphql/errors.ts'
import { modifiersLoader } from '../modifier/modifier.loader.ts'
import { ModifierType } from '../modifier/modifier.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { RuleCoverageType } from './coverage.schema.ts'
import { editInForce, newestFirst } from './ptp-edit-in-force.ts'
import { historyOf } from './ptp-edit.loader.ts'
import { NcciSettingEnum, PtpEditType } from './ptp-edit.schema.ts'
import { bypassModifiers, type PtpPairOutcome } from './ptp-pair.ts'
import { ptpCoverage } from './rule-coverage.ts'

const PtpPairOutcomeType = builder.objectRef<PtpPairOutcome>('PtpPairOutcome')
PtpPairOutcomeType.implement({
  description: 'What the NCCI edits say about two codes billed together.',
  fields: (t) => ({
    edits: t.field({
      type: [PtpEditType],
      description: 'The history of the pair in both directions, newest first.',
      resolve: (outcome) => [...outcome.edits],
    }),
    inForce: t.field({
      type: PtpEditType,
      nullable: true,
      description: 'The edit that decides on the date of service; null: none holds, as far as `coverage` reaches.',
      resolve: (outcome) => outcome.inForce,
    }),
    bypassModifiers: t.field({
      type: [ModifierType],
      description:
        'NCCI-associated modifiers that can bypass the edit in force, when documented; empty when its indicator is 0.',
      resolve: (outcome) => [...outcome.bypassModifiers],
    }),
    coverage: t.field({
      type: RuleCoverageType,
      description: 'Which release answered, and how far it reaches.',
      resolve: (outcome) => outcome.coverage,
    }),
  }),
})

builder.queryField('ptpPair', (t) =>
  t.field({
    type: PtpPairOutcomeType,
    description: 'Whether two codes deny each other on a date of service, which one, and what may bypass it.',
    args: {
      codes: t.arg({ type: ['HcpcsCode'], required: true, description: 'Two different codes, in any order.' }),
      on: t.arg({ type: 'Date', required: true, description: 'Date of service.' }),
      setting: t.arg({ type: NcciSettingEnum, required: true, description: 'Which edit file.' }),
    },
    resolve: async (_root, { codes, on, setting }, context): Promise<PtpPairOutcome> => {
      const [a, b] = codes
      if (a === undefined || b === undefined || codes.length !== 2 || a === b) {
        throw badInput(`codes are two different codes, not ${codes.length === 2 ? 'one twice' : codes.length}`)
      }
      const history = await historyOf(context, [
        { setting, columnOne: a, columnTwo: b },
        { setting, columnOne: b, columnTwo: a },
      ])
      const edits = newestFirst(history)
      const inForce = editInForce(edits, on)
      const modifiers = await context.loader(modifiersLoader).load('modifiers')
      const coverage = ptpCoverage(await registryOf(context), setting, on)
      return { edits, inForce, bypassModifiers: bypassModifiers(inForce, modifiers), coverage }
    },
  }),
)

builder.objectField(CodeType, 'ptpCoverage', (t) =>
  t.field({
    type: RuleCoverageType,
    description: 'How far the loaded PTP edits speak for a date of service.',
    args: {
      on: t.arg({ type: 'Date', required: true, description: 'Date of service.' }),
      setting: t.arg({ type: NcciSettingEnum, required: true, description: 'Which edit file.' }),
    },
    resolve: async (_code, { on, setting }, context) => ptpCoverage(await registryOf(context), setting, on),
  }),
)
