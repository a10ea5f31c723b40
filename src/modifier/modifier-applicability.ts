import { assistantRules } from './assistant-modifiers.ts'
import { globalRules } from './global-modifiers.ts'
import type { Modifier } from './modifier.ts'
import { paymentRules } from './payment-modifiers.ts'
import { indicatorLabels, type IndicatorRule, type PolicyIndicators, type Verdict } from './policy-indicators.ts'

/** What a code's fee schedule row says about a modifier, and which indicator of it does (null: none decides). */
export interface Applicability extends Verdict {
  /** Name and value, such as `co-surgeons 0`. */
  readonly indicator: string | null
}

/** Rules of the modifiers that a policy indicator decides about, by modifier. */
const rules: Readonly<Record<string, IndicatorRule>> = { ...paymentRules, ...globalRules, ...assistantRules }

const byClass = {
  PAYMENT: 'CONDITIONAL',
  GLOBAL: 'CONDITIONAL',
  ANATOMIC: 'CONDITIONAL',
  NCCI: 'CONDITIONAL',
  ASSISTANT: 'CONDITIONAL',
  INFORMATIONAL: 'INFORMATIONAL',
} as const satisfies Record<Modifier['class'], Verdict['status']>

/** What decides about a modifier beside the fee schedule row. */
export type ModifierFacts = Pick<Modifier, 'code' | 'class' | 'ncciAssociated' | 'allowedWhen'>

/**
 * Whether a modifier may stand on a code and what it does there, by the code's policy indicators
 * (Medicare Claims Processing Manual ch. 12 §§20, 40 and ch. 23, MPFSDB record layout).
 */
export function modifierApplicability(modifier: ModifierFacts, indicators: PolicyIndicators): Applicability {
  const rule = rules[modifier.code]
  const value = rule === undefined ? null : indicators[rule.indicator]
  const verdict = rule === undefined || value === null ? undefined : (rule.verdicts[value] ?? rule.otherwise)
  const decided = verdict ?? { status: byClass[modifier.class], effect: `${modifier.allowedWhen}.` }
  return {
    status: decided.status,
    effect:
      decided.status !== 'NOT_ALLOWED' && modifier.ncciAssociated ? `${decided.effect} ${bypass}` : decided.effect,
    indicator: rule === undefined || verdict === undefined ? null : `${indicatorLabels[rule.indicator]} ${value}`,
  }
}

const bypass = 'When documented, it bypasses PTP edits whose modifier indicator is 1.'

/** The answer where no fee schedule row is at hand: nothing is known, and unknown is not allowed. */
export function applicabilityWithoutRow(why: string): Applicability {
  return {
    status: 'CONDITIONAL',
    effect: `${why}: whether the modifier may stand on the code is not known.`,
    indicator: null,
  }
}
