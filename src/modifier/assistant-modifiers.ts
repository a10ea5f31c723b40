import { allowed, conditional, type IndicatorRule, notAllowed } from './policy-indicators.ts'

/** Assistants at surgery (Medicare Claims Processing Manual ch. 12 §20.4.3): `share` of the fee, as words. */
function assistantAtSurgery(share: string): IndicatorRule {
  return {
    indicator: 'assistantAtSurgery',
    verdicts: {
      '0': conditional(`Pays ${share} when records show that an assistant was needed.`),
      '1': notAllowed('By statute no assistant is paid for this code.'),
      '2': allowed(`Pays ${share}.`),
      '9': notAllowed('The concept of an assistant does not apply to this code.'),
    },
  }
}

const assistant = assistantAtSurgery('16 % of the fee')

/** Modifiers that name another surgeon: who assists, shares the operation, or works in a team. */
export const assistantRules: Readonly<Record<string, IndicatorRule>> = {
  '80': assistant,
  '81': assistant,
  '82': assistant,
  AS: assistantAtSurgery('13.6 % of the fee (85 % of 16 %)'),
  // Co-surgeons and teams: ch. 12 §40.8.
  '62': {
    indicator: 'coSurgeons',
    verdicts: {
      '0': notAllowed('Co-surgeons are not paid for this code.'),
      '1': conditional('Pays each surgeon 62.5 % of the fee when records show that two were needed.'),
      '2': allowed('Pays each surgeon 62.5 % of the fee when they are of two specialties.'),
      '9': notAllowed('The concept of co-surgeons does not apply to this code.'),
    },
  },
  '66': {
    indicator: 'teamSurgeons',
    verdicts: {
      '0': notAllowed('Team surgeons are not paid for this code.'),
      '1': conditional('Paid by report when records show that a team was needed.'),
      '2': conditional('A team is permitted; each member is paid by report.'),
      '9': notAllowed('The concept of a surgical team does not apply to this code.'),
    },
  },
}
