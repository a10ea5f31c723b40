import { ClaimRuleEnum, RuleCoverageType } from '../bundling/coverage.schema.ts'
import { builder } from '../graphql/builder.ts'
import { badInput } from '../graphql/errors.ts'
import { DerivationStepType } from '../payment/payment.schema.ts'
import { CitationType } from '../provenance/citation.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { checkClaim } from './check-claim.ts'
import type { ClaimVerdict, Finding, LineVerdict } from './claim.ts'
import { ClaimInput, claimOf } from './claim-input.schema.ts'
import { claimSettings } from './claim-settings.ts'

const FindingEffectEnum = builder.enumType('FindingEffect', {
  description: 'What a finding does to its line.',
  values: {
    DENY: { description: 'The line is not paid.' },
    REVIEW: { description: 'A person must look.' },
    BYPASS: { description: 'An edit that a modifier passes, if the record supports it.' },
    INFO: { description: 'A hit that no longer matters, or why there is no price.' },
  },
})

const LineDecisionEnum = builder.enumType('LineDecision', {
  description: 'What would become of a line.',
  values: {
    PAY: { description: 'It would stand, as far as `coverage` reaches.' },
    DENY: { description: 'A rule denies it.' },
    REVIEW: { description: 'A person must look.' },
    NOT_PRICED: { description: 'Nothing denies it, and nothing here prices it.' },
  },
})

const ClaimDecisionEnum = builder.enumType('ClaimDecision', {
  description: 'What would become of a claim.',
  values: {
    PAY: { description: 'Every line would stand.' },
    PARTIAL: { description: 'Some lines are denied.' },
    DENY: { description: 'Every line is denied.' },
    REVIEW: { description: 'No line is denied; some are for review or without a price.' },
  },
})

const FindingType = builder.objectRef<Finding>('Finding')
FindingType.implement({
  description: 'What one rule found on one line.',
  fields: (t) => ({
    rule: t.expose('rule', { type: ClaimRuleEnum, description: 'The rule.' }),
    effect: t.expose('effect', { type: FindingEffectEnum, description: 'What it does.' }),
    message: t.exposeString('message', { description: 'The finding in words.' }),
    otherLine: t.exposeInt('otherLine', {
      nullable: true,
      description: 'The other line of an edit, from 1; null otherwise.',
    }),
    fix: t.exposeString('fix', { nullable: true, description: 'What would repair it, if true; null: nothing.' }),
    citations: t.field({
      type: [CitationType],
      description: 'The rows that say so.',
      resolve: (finding) => [...finding.citations],
    }),
  }),
})

const LineVerdictType = builder.objectRef<LineVerdict>('LineVerdict')
LineVerdictType.implement({
  description: 'What would become of one line. All findings are kept; the first that denies gives the reason.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Position in the claim, from 1.' }),
    code: t.expose('code', { type: 'HcpcsCode', description: 'The code.' }),
    decision: t.expose('decision', { type: LineDecisionEnum, description: 'The decision.' }),
    allowed: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Dollars that Medicare would allow; null when denied or not priced: 0.00 is a price.',
      resolve: (line) => line.allowed?.toFixed(2) ?? null,
    }),
    findings: t.field({
      type: [FindingType],
      description: 'What the rules found, in their order.',
      resolve: (line) => [...line.findings],
    }),
    derivation: t.field({
      type: [DerivationStepType],
      description: 'The steps to the amount.',
      resolve: (line) => [...line.derivation],
    }),
  }),
})

const ClaimVerdictType = builder.objectRef<ClaimVerdict>('ClaimVerdict')
ClaimVerdictType.implement({
  description: 'What would become of a claim, and how far each rule could see.',
  fields: (t) => ({
    id: t.exposeString('id', { nullable: true, description: 'Your id of the claim.' }),
    decision: t.expose('decision', { type: ClaimDecisionEnum, description: 'The decision.' }),
    allowed: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Sum of the allowed amounts in dollars; null when no line has one.',
      resolve: (verdict) => verdict.allowed?.toFixed(2) ?? null,
    }),
    lines: t.field({ type: [LineVerdictType], description: 'One per line.', resolve: (verdict) => [...verdict.lines] }),
    coverage: t.field({
      type: [RuleCoverageType],
      description: 'Per rule, the release that answered: a rule without data made no line clean.',
      resolve: (verdict) => [...verdict.coverage],
    }),
  }),
})

/** How many claims one request may hold. */
const mostClaims = 100

builder.queryFields((t) => ({
  checkClaim: t.field({
    type: ClaimVerdictType,
    description:
      'Whether a claim would stand, line by line: units, edits, add-ons, global periods, prices, with fixes and sources.',
    args: { claim: t.arg({ type: ClaimInput, required: true }) },
    complexity: ({ claim }) => ({ field: claim.lines.length }),
    resolve: async (_root, { claim }, context) =>
      checkClaim(context, await registryOf(context), claimOf(claim), claimSettings),
  }),
  checkClaims: t.field({
    type: [ClaimVerdictType],
    description: `The same for up to ${mostClaims} claims, in their order, in as many graph queries as one.`,
    args: { claims: t.arg({ type: [ClaimInput], required: true }) },
    complexity: ({ claims }) => ({ field: claims.length * 5 }),
    resolve: async (_root, { claims }, context) => {
      if (claims.length > mostClaims)
        throw badInput(`${claims.length} claims were given; one request has at most ${mostClaims}`)
      const registry = await registryOf(context)
      return Promise.all(claims.map((claim) => checkClaim(context, registry, claimOf(claim), claimSettings)))
    },
  }),
}))
