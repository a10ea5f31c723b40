import { CodeType } from '../code/code.schema.ts'
import { StatementType } from '../code/statement.schema.ts'
import { builder } from '../graphql/builder.ts'
import { ModifierType } from '../modifier/modifier.schema.ts'
import { CitationType } from '../provenance/citation.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { type ModifierApplicability, modifiersOn } from './applicability.ts'

const ApplicabilityStatusEnum = builder.enumType('ApplicabilityStatus', {
  description: 'Whether a modifier may stand on a code.',
  values: {
    ALLOWED: { description: 'It may stand and be paid.' },
    CONDITIONAL: { description: 'It depends on what the fee schedule row cannot tell: records, the date, the claim.' },
    NOT_ALLOWED: { description: 'A policy indicator refuses it.' },
    INFORMATIONAL: { description: 'It may stand and changes nothing.' },
  },
})

const ModifierApplicabilityType = builder.objectRef<ModifierApplicability>('ModifierApplicability')
ModifierApplicabilityType.implement({
  description: 'What a modifier does on a code, by the fee schedule row in force.',
  fields: (t) => ({
    modifier: t.field({ type: ModifierType, description: 'The modifier.', resolve: (one) => one.modifier }),
    status: t.expose('status', { type: ApplicabilityStatusEnum, description: 'Whether it may stand on the code.' }),
    effect: t.exposeString('effect', { description: 'What it does there, or why it is refused.' }),
    indicator: t.exposeString('indicator', {
      nullable: true,
      description: 'The policy indicator that decides, with its value: `co-surgeons 0`. Null: none does.',
    }),
    citations: t.field({
      type: [CitationType],
      description: 'The fee schedule row that holds the indicator; where none decides, the entry of the modifier.',
      resolve: (one) => [...one.citations],
    }),
    note: t.field({
      type: StatementType,
      nullable: true,
      description: 'What an editor notes about the modifier on this code.',
      resolve: (one) => one.note,
    }),
  }),
})

builder.objectField(CodeType, 'modifiers', (t) =>
  t.field({
    type: [ModifierApplicabilityType],
    description:
      'Every modifier held in the graph and whether it may stand on the code, by the fee schedule row in force on a date of service. Without such a row every status is CONDITIONAL.',
    args: { on: t.arg({ type: 'Date', required: true, description: 'Date of service.' }) },
    complexity: { field: 5, multiplier: 20 },
    resolve: async (code, { on }, context) => modifiersOn(context, await registryOf(context), code, on),
  }),
)
