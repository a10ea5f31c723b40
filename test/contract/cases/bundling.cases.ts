import { mueLimitsByKey } from '../../../src/bundling/mue-limit.queries.ts'
import {
  ptpEditCountsByColumnOne,
  ptpEditCountsByColumnTwo,
  ptpEditsByColumnOne,
  ptpEditsByColumnTwo,
  ptpEditsByPair,
  ptpRationalesByNumber,
} from '../../../src/bundling/ptp-edit.queries.ts'
import type { ServiceDate } from '../../../src/vocabulary/service-date.ts'
import { contractCase } from '../contract-case.ts'

const day = (text: string): ServiceDate => text as ServiceDate

const given = [
  `CREATE (:Code {code: '20957'})
   CREATE (:Code {code: '20972'})
   CREATE (:Code {code: '15756'})
   CREATE (:Code {code: '00142'})
   CREATE (:PtpRationale {number: 1, text: 'Misuse of column two code'})
   CREATE (:PtpRationale {number: 12, text: 'Standards of practice'})
   CREATE (:MueLimit {key: 'M:20972', release: 'M', setting: 'PRACTITIONER', code: '20972', value: 1, adjudicationIndicator: 2,
     rationale: 'Anatomic', file: 'f2', row: 80, method: 'TRANSCRIBED'})`,
  edit('20957', '20972', 'PTP_PRACTITIONER', "effective: date('2000-01-01'), modifierIndicator: 1, firstRow: 5"),
  edit(
    '20957',
    '15756',
    'PTP_PRACTITIONER',
    "effective: date('2010-04-01'), deletion: date('2012-03-31'), modifierIndicator: 0, firstRow: 6",
  ),
  edit('20957', '15756', 'PTP_PRACTITIONER', "effective: date('2013-01-01'), modifierIndicator: 1, firstRow: 7"),
  edit('20957', '00142', 'PTP_PRACTITIONER', "effective: date('2013-01-01'), modifierIndicator: 0, firstRow: 8"),
  // the same pair and date twice: edits are a multiset
  edit('20957', '00142', 'PTP_PRACTITIONER', "effective: date('2013-01-01'), modifierIndicator: 0, firstRow: 9"),
  // void (9), no longer stated (lastRelease), of the other setting: none of them holds for a practitioner
  edit(
    '20957',
    '20972',
    'PTP_PRACTITIONER',
    "effective: date('1999-01-01'), deletion: date('1999-01-01'), modifierIndicator: 9, firstRow: 4",
  ),
  edit(
    '15756',
    '20972',
    'PTP_PRACTITIONER',
    "effective: date('2013-01-01'), modifierIndicator: 1, firstRow: 10, lastRelease: 'V29'",
  ),
  edit('15756', '20972', 'PTP_HOSPITAL', "effective: date('2014-01-01'), modifierIndicator: 1, firstRow: 11"),
]

function edit(columnOne: string, columnTwo: string, relation: string, own: string): string {
  const shared = "rationale: 1, beforeY1996: false, firstFile: 'f1', firstRelease: 'V30', method: 'TRANSCRIBED'"
  return `MATCH (a:Code {code: '${columnOne}'}) MATCH (b:Code {code: '${columnTwo}'}) CREATE (a)-[:${relation} {${own}, ${shared}}]->(b)`
}

const practitioner = {
  relation: 'PTP_PRACTITIONER' as const,
  deletion: null,
  rationale: 1,
  beforeY1996: false,
  firstFile: 'f1',
  firstRelease: 'V30',
  lastRelease: null,
  method: 'TRANSCRIBED' as const,
}
const to20972 = {
  ...practitioner,
  columnOne: '20957',
  columnTwo: '20972',
  effective: day('2000-01-01'),
  modifierIndicator: 1 as const,
  firstRow: 5,
}
const to15756 = {
  ...practitioner,
  columnOne: '20957',
  columnTwo: '15756',
  effective: day('2013-01-01'),
  modifierIndicator: 1 as const,
  firstRow: 7,
}
const to15756Ended = {
  ...to15756,
  effective: day('2010-04-01'),
  deletion: day('2012-03-31'),
  modifierIndicator: 0 as const,
  firstRow: 6,
}
const to00142 = {
  ...practitioner,
  columnOne: '20957',
  columnTwo: '00142',
  effective: day('2013-01-01'),
  modifierIndicator: 0 as const,
  firstRow: 8,
}

const asked = (key: number, code: string, on: string) => ({
  key,
  relation: 'PTP_PRACTITIONER' as const,
  code,
  on: day(on),
  modifierIndicator: null as number | null,
  partnerPrefix: '',
})
const start = { afterPartner: '', afterEffective: day('1900-01-01'), afterRow: 0 }

/** No release is being loaded: V30 is the newest. */
const settled = { later: [], standing: ['V30'], loading: [] }

export const cases = [
  contractCase({
    query: ptpEditsByColumnOne,
    shows: 'edits in force by partner, the same pair and date twice',
    given,
    params: { keys: [{ ...asked(0, '20957', '2026-05-08'), ...start }], limit: 10, ...settled },
    rows: [
      { key: 0, ...to00142 },
      { key: 0, ...to00142, firstRow: 9 },
      { key: 0, ...to15756 },
      { key: 0, ...to20972 },
    ],
  }),
  contractCase({
    query: ptpEditsByColumnOne,
    shows: 'the last day of a deleted edit still counts; keys come back by position',
    given,
    params: {
      keys: [
        { ...asked(0, '20957', '2012-03-31'), ...start, partnerPrefix: '15' },
        { ...asked(1, '20957', '2012-04-01'), ...start, partnerPrefix: '15' },
        { ...asked(2, '20957', '2013-01-01'), ...start, partnerPrefix: '15' },
      ],
      limit: 10,
      ...settled,
    },
    rows: [
      { key: 0, ...to15756Ended },
      { key: 2, ...to15756 },
    ],
  }),
  contractCase({
    query: ptpEditsByColumnOne,
    shows: 'a page after the last edit of the page before, between two alike',
    given,
    params: {
      keys: [
        { ...asked(0, '20957', '2026-05-08'), afterPartner: '00142', afterEffective: day('2013-01-01'), afterRow: 8 },
      ],
      limit: 2,
      ...settled,
    },
    rows: [
      { key: 0, ...to00142, firstRow: 9 },
      { key: 0, ...to15756 },
    ],
  }),
  contractCase({
    query: ptpEditsByColumnOne,
    shows: 'one modifier indicator',
    given,
    params: { keys: [{ ...asked(0, '20957', '2026-05-08'), ...start, modifierIndicator: 1 }], limit: 10, ...settled },
    rows: [
      { key: 0, ...to15756 },
      { key: 0, ...to20972 },
    ],
  }),
  contractCase({
    query: ptpEditsByColumnTwo,
    shows: 'the edits by which a code is denied; those no longer stated and of the other setting are left out',
    given,
    params: { keys: [{ ...asked(0, '20972', '2026-05-08'), ...start }], limit: 10, ...settled },
    rows: [{ key: 0, ...to20972 }],
  }),
  contractCase({
    query: ptpEditsByColumnTwo,
    shows: 'the other setting',
    given,
    params: {
      keys: [{ ...asked(3, '20972', '2026-05-08'), ...start, relation: 'PTP_HOSPITAL' }],
      limit: 10,
      ...settled,
    },
    rows: [
      {
        key: 3,
        ...to20972,
        relation: 'PTP_HOSPITAL',
        columnOne: '15756',
        effective: day('2014-01-01'),
        firstRow: 11,
      },
    ],
  }),
  contractCase({
    query: ptpEditCountsByColumnOne,
    shows: 'counts of the same edits; zero where a code has none',
    given,
    params: {
      keys: [
        asked(0, '20957', '2026-05-08'),
        { ...asked(1, '20957', '2026-05-08'), modifierIndicator: 0 },
        { ...asked(2, '20957', '2026-05-08'), partnerPrefix: '20' },
        asked(3, '20972', '2026-05-08'),
      ],
      ...settled,
    },
    rows: [
      { key: 0, total: 4 },
      { key: 1, total: 2 },
      { key: 2, total: 1 },
      { key: 3, total: 0 },
    ],
  }),
  contractCase({
    query: ptpEditCountsByColumnTwo,
    shows: 'counts in the other direction',
    given,
    params: { keys: [asked(0, '20972', '2026-05-08'), asked(1, '00142', '2012-12-31')], ...settled },
    rows: [
      { key: 0, total: 1 },
      { key: 1, total: 0 },
    ],
  }),
  contractCase({
    query: ptpEditsByPair,
    shows: 'every edit of a pair in one direction, void and ended ones too',
    given,
    params: {
      pairs: [
        { relation: 'PTP_PRACTITIONER', columnOne: '20957', columnTwo: '20972' },
        { relation: 'PTP_PRACTITIONER', columnOne: '20972', columnTwo: '20957' },
        { relation: 'PTP_PRACTITIONER', columnOne: '20957', columnTwo: '15756' },
      ],
    },
    rows: [
      to15756Ended,
      to15756,
      { ...to20972, effective: day('1999-01-01'), deletion: day('1999-01-01'), modifierIndicator: 9, firstRow: 4 },
      to20972,
    ],
  }),
  contractCase({
    query: ptpRationalesByNumber,
    shows: 'texts by number',
    given,
    params: { numbers: [12, 1, 99] },
    rows: [
      { number: 1, text: 'Misuse of column two code' },
      { number: 12, text: 'Standards of practice' },
    ],
  }),
  contractCase({
    query: mueLimitsByKey,
    shows: 'a limit by release and code',
    given,
    params: { keys: ['M:20972', 'M:20957'] },
    rows: [
      {
        key: 'M:20972',
        release: 'M',
        setting: 'PRACTITIONER',
        code: '20972',
        value: 1,
        adjudicationIndicator: 2,
        rationale: 'Anatomic',
        file: 'f2',
        row: 80,
        method: 'TRANSCRIBED',
      },
    ],
  }),
]
