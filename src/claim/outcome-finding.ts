import type { ClaimRule } from '../bundling/rule-coverage.ts'
import type { NotPriced, NotPricedReason } from '../payment/not-priced.ts'
import type { Finding, FindingEffect } from './claim.ts'

/** What each reason without a price means for a claim line: the rule it belongs to, and its effect. Null effect: not priced, and not denied. */
const meanings: Readonly<Record<NotPricedReason, readonly [ClaimRule, FindingEffect | null]>> = {
  UNKNOWN_CODE: ['CODE', 'DENY'],
  UNKNOWN_MODIFIER: ['MODIFIER', 'DENY'],
  MODIFIER_NOT_ALLOWED: ['MODIFIER', 'DENY'],
  MODIFIER_CONFLICT: ['MODIFIER', 'DENY'],
  MODIFIER_WITHOUT_RULE: ['MODIFIER', 'REVIEW'],
  BUNDLED: ['STATUS', 'DENY'],
  NOT_COVERED: ['STATUS', 'DENY'],
  NOT_VALID_FOR_MEDICARE: ['STATUS', 'DENY'],
  EXCLUDED: ['STATUS', null],
  CARRIER_PRICED: ['STATUS', null],
  ANESTHESIA: ['STATUS', null],
  MEASUREMENT: ['STATUS', null],
  BY_REPORT: ['PRICE', 'REVIEW'],
  SETTING_NOT_APPLICABLE: ['PRICE', null],
  UNKNOWN_PLACE: ['PRICE', null],
  ZIP_NEEDS_PLUS_FOUR: ['PRICE', null],
  NO_DATA: ['PRICE', null],
}

/** Whether a reason denies a line, asks for review, or only leaves it without a price. */
export function effectOf(outcome: NotPriced): FindingEffect | null {
  return meanings[outcome.reason][1]
}

/** The finding of a line that has no price by itself. */
export function outcomeFinding(outcome: NotPriced): Finding {
  const [rule, effect] = meanings[outcome.reason]
  return {
    rule,
    effect: effect ?? 'INFO',
    message: outcome.message,
    otherLine: null,
    fix: null,
    citations: outcome.citations,
  }
}
