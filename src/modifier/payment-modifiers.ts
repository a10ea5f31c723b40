import { allowed, conditional, type IndicatorRule, informational, notAllowed } from './policy-indicators.ts'

const noSplit = notAllowed('The code has no professional and technical part of its own.')

const ranked = (how: string) =>
  informational(`${how} The contractor ranks the lines itself: the modifier changes nothing.`)

/** Modifiers that take a part of a service, or tell how often it was done. */
export const paymentRules: Readonly<Record<string, IndicatorRule>> = {
  // Professional and technical parts: ch. 23, PC/TC indicator.
  '26': {
    indicator: 'pctcIndicator',
    verdicts: {
      '1': allowed('Pays the professional part, from a row of its own.'),
      '6': allowed('Pays the interpretation of a laboratory test.'),
    },
    otherwise: noSplit,
  },
  TC: {
    indicator: 'pctcIndicator',
    verdicts: { '1': allowed('Pays the technical part, from a row of its own; not in a facility.') },
    otherwise: noSplit,
  },
  // Bilateral surgery: ch. 12 §40.7.
  '50': {
    indicator: 'bilateralSurgery',
    verdicts: {
      '0': conditional('No increase: both sides together are paid as one, at most 100 % of the fee.'),
      '1': allowed('Pays 150 % of the fee for both sides.'),
      '2': conditional('No increase: the fee already stands for both sides.'),
      '3': allowed('Pays each side in full.'),
      '9': notAllowed('The concept of two sides does not apply to this code.'),
    },
  },
  // Multiple procedures: ch. 12 §40.6.
  '51': {
    indicator: 'multipleProcedure',
    verdicts: {
      '0': informational('The code is not ranked among the procedures of the day: it is paid in full beside them.'),
      '2': ranked('The code is ranked by fee among the procedures of the day, 100 % and then 50 %.'),
      '3': ranked('The code is an endoscopy, ranked within its family first.'),
      '4': ranked('The code is imaging, reduced beside imaging of its family.'),
      '5': ranked('The code is therapy, with practice expense in full once a day.'),
      '6': ranked('The code is cardiovascular, with the technical part reduced.'),
      '7': ranked('The code is ophthalmologic, with the technical part reduced.'),
      '9': informational('The concept of multiple procedures does not apply to this code.'),
    },
  },
}
