/** ALLOWED: may stand and be paid. CONDITIONAL: depends on what the row cannot tell. NOT_ALLOWED: refused. INFORMATIONAL: changes nothing. */
type ApplicabilityStatus = 'ALLOWED' | 'CONDITIONAL' | 'NOT_ALLOWED' | 'INFORMATIONAL'

/** Whether a modifier may stand on a code, and what it does there. */
export interface Verdict {
  readonly status: ApplicabilityStatus
  readonly effect: string
}

/** The policy indicators of a fee schedule row that decide about modifiers, as published. */
export interface PolicyIndicators {
  readonly pctcIndicator: string
  readonly globalDays: string
  readonly multipleProcedure: string
  readonly bilateralSurgery: string
  readonly assistantAtSurgery: string
  readonly coSurgeons: string
  readonly teamSurgeons: string
}

/** What each value of one indicator means for a modifier; `otherwise` for values without an entry, absent where those decide nothing. */
export interface IndicatorRule {
  readonly indicator: keyof PolicyIndicators
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly otherwise?: Verdict
}

/** Names of the indicators, as an answer prints them before the value. */
export const indicatorLabels: Readonly<Record<keyof PolicyIndicators, string>> = {
  pctcIndicator: 'PC/TC',
  globalDays: 'global days',
  multipleProcedure: 'multiple procedure',
  bilateralSurgery: 'bilateral surgery',
  assistantAtSurgery: 'assistant at surgery',
  coSurgeons: 'co-surgeons',
  teamSurgeons: 'team surgeons',
}

export function allowed(effect: string): Verdict {
  return { status: 'ALLOWED', effect }
}

export function conditional(effect: string): Verdict {
  return { status: 'CONDITIONAL', effect }
}

export function notAllowed(effect: string): Verdict {
  return { status: 'NOT_ALLOWED', effect }
}

export function informational(effect: string): Verdict {
  return { status: 'INFORMATIONAL', effect }
}
