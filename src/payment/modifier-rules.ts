import { isSurgery, isVisit } from '../vocabulary/code-ranges.ts'
import { bilateral } from './bilateral-rule.ts'
import { postOperativeOnly, returnToOperatingRoom, surgeryOnly } from './global-split-rule.ts'
import { byReport, forbids, type ModifierRule } from './modifier-effect.ts'
import { notPriced } from './not-priced.ts'
import { assistant, coSurgeons, teamSurgery } from './other-surgeon-rules.ts'

/**
 * Modifiers that leave the fee as it is: informational, anatomic, NCCI-associated, or opening a window at 100 %
 * (58, 79). 51 is among them: contractors rank multiple procedures themselves.
 */
const unchanged =
  '23 27 47 51 58 76 77 79 90 91 93 95 99 GA GX GY GZ GC GE KX Q5 Q6 FT ' +
  'LT RT LC LD LM RC RI E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9'

const professional: ModifierRule = (row, modifier) =>
  row.pctcIndicator === '1' || row.pctcIndicator === '6'
    ? { ownRow: '26' }
    : forbids(row, modifier, 'PC/TC indicator', row.pctcIndicator, '1 and 6 have a professional part')

const technical: ModifierRule = (row, modifier) =>
  row.pctcIndicator === '1'
    ? { ownRow: 'TC' }
    : forbids(row, modifier, 'PC/TC indicator', row.pctcIndicator, 'only 1 has a technical part')

const facilityOnly: ModifierRule = (row, modifier) => ({
  refusal: notPriced(
    'MODIFIER_NOT_ALLOWED',
    `${row.code}-${modifier}: 73 and 74 are for facilities; a physician reports a stopped service with 53.`,
    row.citations,
  ),
})

/** 24, 25 and 57 tell of a visit; a code with a global period is none. */
const visitOnly: ModifierRule = (row, modifier) =>
  isSurgery(row.globalDays)
    ? forbids(row, modifier, 'global days', row.globalDays, '24, 25 and 57 stand on visits')
    : {}

/** 59 and its X parts tell of a distinct service; on a visit they bypass nothing. */
const distinctService: ModifierRule = (row, modifier) =>
  isVisit(row.code) ? { note: `Modifier ${modifier} does nothing on a visit: 25 tells of a separate one.` } : {}

/** Modifiers with fee schedule rows of their own. */
export const ownRowModifiers: ReadonlySet<string> = new Set(['26', 'TC', '53'])

/** The pricing rule of each modifier (domain: Medicare Claims Processing Manual ch. 12 §§20.4–40; ch. 23 addendum). */
export const modifierRules: ReadonlyMap<string, ModifierRule> = new Map<string, ModifierRule>([
  ...unchanged.split(' ').map((code): [string, ModifierRule] => [code, () => ({})]),
  ...['24', '25', '57'].map((code): [string, ModifierRule] => [code, visitOnly]),
  ...['59', 'XE', 'XS', 'XP', 'XU'].map((code): [string, ModifierRule] => [code, distinctService]),
  ['22', () => ({ note: 'Modifier 22: the contractor may pay more by report; the amount here is the ordinary one.' })],
  ['26', professional],
  ['TC', technical],
  ['50', bilateral],
  ['52', (row) => byReport(row, '52', 'a reduced service')],
  ['53', () => ({ ownRow: '53' })],
  ['54', surgeryOnly],
  ['55', postOperativeOnly],
  [
    '56',
    (row) =>
      forbids(
        row,
        '56',
        'global days',
        row.globalDays,
        'Medicare pays care before an operation within 54, never alone',
      ),
  ],
  ['62', coSurgeons],
  ['66', teamSurgery],
  ['73', facilityOnly],
  ['74', facilityOnly],
  ['78', returnToOperatingRoom],
  ['80', assistant('0.16', '16 %')],
  ['81', assistant('0.16', '16 %')],
  ['82', assistant('0.16', '16 %')],
  ['AS', assistant('0.136', '85 % of 16 %')],
])
