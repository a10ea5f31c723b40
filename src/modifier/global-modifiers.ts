import { allowed, conditional, type IndicatorRule, notAllowed, type Verdict } from './policy-indicators.ts'

/** One verdict for several lengths of the global package (Medicare Claims Processing Manual ch. 12 §40.1). */
function forDays(days: string, verdict: Verdict): Record<string, Verdict> {
  return Object.fromEntries(days.split(' ').map((value) => [value, verdict]))
}

const packageDays = '010 090'
const procedures = '000 010 090'

const visitsOnly = (modifierIsFor: string): IndicatorRule => ({
  indicator: 'globalDays',
  verdicts: forDays(procedures, notAllowed(`The code is a procedure; the modifier is for visits ${modifierIsFor}.`)),
})

/** The package can be shared between clinicians only where it has days after the operation. */
function splitPackage(verdict: Verdict): IndicatorRule {
  return {
    indicator: 'globalDays',
    verdicts: {
      ...forDays(packageDays, verdict),
      YYY: conditional('The contractor decides whether the code has a global package that can be shared.'),
    },
    otherwise: notAllowed('The code has no global package of 10 or 90 days to share.'),
  }
}

/** Modifiers that place a service in, or beside, a global surgical package. */
export const globalRules: Readonly<Record<string, IndicatorRule>> = {
  '24': visitsOnly('inside a global period for something unrelated'),
  '25': visitsOnly('of their own on the day of a procedure'),
  '57': visitsOnly('at which major surgery was decided on'),
  '54': splitPackage(allowed('Pays the shares before and of the operation; another clinician has the care after it.')),
  '55': splitPackage(allowed('Pays the share after the operation, by the days of care taken over.')),
  '56': splitPackage(notAllowed('Medicare pays the care before the operation within modifier 54, not on its own.')),
  '58': {
    indicator: 'globalDays',
    verdicts: forDays(
      procedures,
      conditional('Inside the global period of an earlier operation: paid in full, and a new global period begins.'),
    ),
  },
  '78': {
    indicator: 'globalDays',
    verdicts: {
      '000': conditional(
        'Unplanned return to the operating room inside a global period: paid in full, no new global period.',
      ),
      ...forDays(
        packageDays,
        conditional(
          'Unplanned return to the operating room inside a global period: pays the share of the operation only, no new global period.',
        ),
      ),
    },
  },
  '79': {
    indicator: 'globalDays',
    verdicts: forDays(
      procedures,
      conditional('Unrelated to the earlier operation: paid in full, with a global period of its own.'),
    ),
  },
}
