import {
  codesByCode,
  publishedFiguresByCode,
  relatedCodesByCode,
  statementsByCode,
  statementsBySlug,
} from '../../../src/code/code.queries.ts'
import { neighbourCounts } from '../../../src/code/neighbour-counts.queries.ts'
import type { ServiceDate } from '../../../src/vocabulary/service-date.ts'
import { contractCase } from '../contract-case.ts'

const codes = [
  `CREATE (a:Code {code: '20957', system: 'CPT', gloss: 'Graft of bone', glossFile: 'f1', glossRow: 2})
   CREATE (b:Code {code: '20972', system: 'CPT', gloss: 'Free flap', glossFile: 'f1', glossRow: 7})
   CREATE (c:Code {code: '00142', system: 'CPT'})
   CREATE (d:Code {code: 'G0105', system: 'HCPCS_II', title: 'Colonoscopy'})
   CREATE (b)-[:RELATED_TO {kind: 'SAME_FAMILY', why: 'both free', file: 'f2', row: 3, method: 'EDITORIAL'}]->(a)
   CREATE (b)-[:RELATED_TO {kind: 'BONE_ONLY_COUNTERPART', why: 'no skin', file: 'f2', row: 1, method: 'EDITORIAL'}]->(a)
   CREATE (a)-[:RELATED_TO {kind: 'SAME_FAMILY', why: 'both free', file: 'f2', row: 4, method: 'EDITORIAL'}]->(b)
   CREATE (b)-[:HAS_STATEMENT]->(:Statement {slug: '20972-q1', code: '20972', kind: 'QUESTION', ordinal: 1, text: 'Why?', answer: 'So.',
     release: 'EDITORIAL-2026', file: 'f3', row: 9, method: 'EDITORIAL'})
   CREATE (b)-[:HAS_STATEMENT]->(:Statement {slug: '20972-m1', code: '20972', kind: 'MODIFIER_NOTE', ordinal: 1, text: 'Two surgeons.',
     modifiers: ['62', '80'], citedFile: 'p1', citedRow: 40, citedLocator: 'Modifiers', release: 'EDITORIAL-2026', file: 'f3', row: 8, method: 'EDITORIAL'})
   CREATE (b)-[:HAS_STATEMENT]->(:Statement {slug: '20972-q0', code: '20972', kind: 'QUESTION', ordinal: 0, text: 'What?',
     release: 'EDITORIAL-2026', file: 'f3', row: 10, method: 'EDITORIAL'})
   CREATE (b)-[:HAS_PUBLISHED_FIGURE]->(:PublishedFigure {key: 'p:WORK', code: '20972', predicate: 'WORK_RVU', value: '43.40',
     statedOn: date('2026-05-08'), release: 'PAGE', citedFile: 'p1', citedRow: 12, citedLocator: 'Payment', file: 'f4', row: 1})
   CREATE (b)-[:HAS_PUBLISHED_FIGURE]->(:PublishedFigure {key: 'p:HOPD', code: '20972', predicate: 'HOPD_RATE', value: '7413.38',
     statedOn: date('2026-05-08'), release: 'PAGE', file: 'f4', row: 2})`,
]

const uncited = { citedFile: null, citedRow: null, citedLocator: null }
const stated = { code: '20972', release: 'EDITORIAL-2026', file: 'f3', method: 'EDITORIAL' as const }
const modifierNote = {
  ...stated,
  slug: '20972-m1',
  kind: 'MODIFIER_NOTE' as const,
  ordinal: 1,
  text: 'Two surgeons.',
  answer: null,
  modifiers: ['62', '80'],
  citedFile: 'p1',
  citedRow: 40,
  citedLocator: 'Modifiers',
  row: 8,
}
const firstQuestion = {
  ...stated,
  ...uncited,
  slug: '20972-q0',
  kind: 'QUESTION' as const,
  ordinal: 0,
  text: 'What?',
  answer: null,
  modifiers: null,
  row: 10,
}
const secondQuestion = {
  ...stated,
  ...uncited,
  slug: '20972-q1',
  kind: 'QUESTION' as const,
  ordinal: 1,
  text: 'Why?',
  answer: 'So.',
  modifiers: null,
  row: 9,
}
const editorial = { file: 'f2', method: 'EDITORIAL' as const }
const figure = { code: '20972', statedOn: '2026-05-08' as ServiceDate, release: 'PAGE', file: 'f4' }

const neighbours = [
  `CREATE (a:Code {code: '20957'})
   CREATE (b:Code {code: '20972'})
   CREATE (a)-[:RELATED_TO {kind: 'SAME_FAMILY'}]->(b)
   CREATE (a)-[:PTP_PRACTITIONER {effective: date('2000-01-01'), modifierIndicator: 1, firstFile: 'f1', firstRelease: 'V30'}]->(b)
   CREATE (a)-[:PTP_PRACTITIONER {effective: date('2000-01-01'), deletion: date('2026-05-07'), modifierIndicator: 1, firstFile: 'f1', firstRelease: 'V30'}]->(b)
   CREATE (a)-[:PTP_PRACTITIONER {effective: date('2000-01-01'), modifierIndicator: 9, firstFile: 'f1', firstRelease: 'V30'}]->(b)
   CREATE (a)-[:PTP_HOSPITAL {effective: date('2026-07-01'), modifierIndicator: 1, firstFile: 'f1', firstRelease: 'V30'}]->(b)
   CREATE (b)-[:HAS_FEE]->(:FeeScheduleRow {key: 'RVU26B:20972', release: 'RVU26B'})
   CREATE (b)-[:HAS_FEE]->(:FeeScheduleRow {key: 'RVU25D:20972', release: 'RVU25D'})
   CREATE (b)-[:HAS_OUTPATIENT_RATE]->(:OutpatientRate {key: 'OPPS-2026-04:20972', release: 'OPPS-2026-04'})`,
]
const noNeighbours = {
  ptpPractitionerOut: 0,
  ptpPractitionerIn: 0,
  ptpHospitalOut: 0,
  ptpHospitalIn: 0,
  fees: 0,
  outpatientRates: 0,
  ascRates: 0,
  mues: 0,
  statements: 0,
  publishedFigures: 0,
  relatedOut: 0,
  relatedIn: 0,
}

export const cases = [
  contractCase({
    query: codesByCode,
    shows: 'known codes by code, whatever the order asked; unknown ones are left out',
    given: codes,
    params: { codes: ['G0105', '20972', '99999', '00142'] },
    rows: [
      { code: '00142', system: 'CPT', gloss: null, glossFile: null, glossRow: null, title: null },
      { code: '20972', system: 'CPT', gloss: 'Free flap', glossFile: 'f1', glossRow: 7, title: null },
      { code: 'G0105', system: 'HCPCS_II', gloss: null, glossFile: null, glossRow: null, title: 'Colonoscopy' },
    ],
  }),
  contractCase({
    query: codesByCode,
    shows: 'a code is text: 142 is not 00142',
    given: codes,
    params: { codes: ['142'] },
    rows: [],
  }),
  contractCase({ query: codesByCode, shows: 'nothing for no codes', given: codes, params: { codes: [] }, rows: [] }),
  contractCase({
    query: statementsByCode,
    shows: 'by code, kind and ordinal; what is not said is null',
    given: codes,
    params: { codes: ['20957', '20972'] },
    rows: [modifierNote, firstQuestion, secondQuestion],
  }),
  contractCase({
    query: statementsBySlug,
    shows: 'by slug; unknown slugs are left out',
    given: codes,
    params: { slugs: ['20972-q1', 'nothing', '20972-m1'] },
    rows: [modifierNote, secondQuestion],
  }),
  contractCase({
    query: relatedCodesByCode,
    shows: 'several relations of one pair, in the direction stated, by kind',
    given: codes,
    params: { codes: ['20972', '20957'] },
    rows: [
      { code: '20957', related: '20972', kind: 'SAME_FAMILY', why: 'both free', row: 4, ...editorial },
      { code: '20972', related: '20957', kind: 'BONE_ONLY_COUNTERPART', why: 'no skin', row: 1, ...editorial },
      { code: '20972', related: '20957', kind: 'SAME_FAMILY', why: 'both free', row: 3, ...editorial },
    ],
  }),
  contractCase({
    query: publishedFiguresByCode,
    shows: 'figures by code and predicate, as published',
    given: codes,
    params: { codes: ['20972', '20957'] },
    rows: [
      { ...figure, ...uncited, key: 'p:HOPD', predicate: 'HOPD_RATE', value: '7413.38', row: 2 },
      {
        ...figure,
        key: 'p:WORK',
        predicate: 'WORK_RVU',
        value: '43.40',
        citedFile: 'p1',
        citedRow: 12,
        citedLocator: 'Payment',
        row: 1,
      },
    ],
  }),
  contractCase({
    query: neighbourCounts,
    shows: 'facts of the releases in force, edits that hold on the day, relations always; zeros too',
    given: neighbours,
    params: {
      codes: ['20972', '20957', '99999'],
      on: '2026-05-08',
      releases: ['RVU26B', 'OPPS-2026-04'],
      later: [],
      standing: ['V30'],
      loading: [],
    },
    rows: [
      { ...noNeighbours, code: '20957', ptpPractitionerOut: 1, relatedOut: 1 },
      { ...noNeighbours, code: '20972', ptpPractitionerIn: 1, fees: 1, outpatientRates: 1, relatedIn: 1 },
    ],
  }),
]
