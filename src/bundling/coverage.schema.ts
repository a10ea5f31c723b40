import { builder } from '../graphql/builder.ts'
import { CoverageStatusEnum } from '../provenance/coverage.schema.ts'
import { ReleaseType } from '../provenance/provenance.schema.ts'
import type { ClaimRule, RuleCoverage } from './rule-coverage.ts'

export const ClaimRuleEnum = builder.enumType('ClaimRule', {
  description: 'A rule of claim checking.',
  values: {
    CODE: { description: 'The code exists on the date of service.' },
    MODIFIER: { description: 'The modifier exists and may stand on the code.' },
    STATUS: { description: 'The fee schedule status is paid.' },
    MUE: { description: 'Medically unlikely edits: the most units that a day or a line may have.' },
    PTP: { description: 'NCCI procedure-to-procedure edits: which codes deny each other.' },
    ADD_ON: { description: 'An add-on code needs its primary code.' },
    GLOBAL: { description: 'The global surgical package.' },
    DIAGNOSIS: { description: 'The diagnoses support the service.' },
    DOCUMENTATION: { description: 'The note shows what it must.' },
    PRICE: { description: 'The physician fee schedule prices the line.' },
  } satisfies Record<ClaimRule, { description: string }>,
})

export const RuleCoverageType = builder.objectRef<RuleCoverage>('RuleCoverage')
RuleCoverageType.implement({
  description:
    'Which release a rule was answered from, and how far that reaches: what is unknown is never shown as clean.',
  fields: (t) => ({
    rule: t.expose('rule', { type: ClaimRuleEnum, description: 'The rule.' }),
    status: t.expose('status', { type: CoverageStatusEnum, description: 'How far the data reaches.' }),
    release: t.field({
      type: ReleaseType,
      nullable: true,
      description: 'The release that answered; null without data.',
      resolve: (coverage) => coverage.release,
    }),
    message: t.exposeString('message', { description: 'The same in a sentence.' }),
  }),
})
