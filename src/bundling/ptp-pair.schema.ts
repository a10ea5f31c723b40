import { codeLoader } from '../code/code.loader.ts'
import { CodeType } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { badInput } from '../graphql/errors.ts'
import { modifiersLoader } from '../modifier/modifier.loader.ts'
import { ModifierType } from '../modifier/modifier.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { RuleCoverageType } from './coverage.schema.ts'
import { editInForce, newestFirst } from './ptp-edit-in-force.ts'
import { historyOf } from './ptp-edit.loader.ts'
import { NcciSettingEnum, PtpEditType } from './ptp-edit.schema.ts'
import { bypassModifiers, type PtpPairOutcome } from './ptp-pair.ts'
import type { HcpcsCode } from '../vocabulary/hcpcs-code.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { NcciSetting } from './ptp-edit.ts'
import { ptpCoverage, type RuleCoverage } from './rule-coverage.ts'

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

/** Coverage of a pair: a code that no loaded file names, or silence of a release that is loaded in part, proves nothing. */
async function pairCoverage(
  context: Context,
  codes: readonly HcpcsCode[],
  setting: NcciSetting,
  on: ServiceDate,
  answered: boolean,
): Promise<RuleCoverage> {
  const registry = await registryOf(context)
  const found = await Promise.all(codes.map((code) => context.loader(codeLoader).load(code)))
  const unknown = codes.filter((_code, index) => found[index] === null)
  if (unknown.length === 0) return ptpCoverage(registry, setting, on, answered)
  return {
    rule: 'PTP',
    status: 'NO_DATA',
    release: null,
    message: `No loaded file names the code ${unknown.join(', ')}.`,
  }
}

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
      const coverage = await pairCoverage(context, [a, b], setting, on, edits.length > 0)
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
    resolve: async (_code, { on, setting }, context) => ptpCoverage(await registryOf(context), setting, on, true),
  }),
)
