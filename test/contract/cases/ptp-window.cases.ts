import {
  ptpEditCountsByColumnOne,
  ptpEditCountsByColumnTwo,
  ptpEditsByColumnOne,
  ptpEditsByColumnTwo,
} from '../../../src/bundling/ptp-edit.queries.ts'
import type { ServiceDate } from '../../../src/vocabulary/service-date.ts'
import { contractCase } from '../contract-case.ts'

const day = (text: string): ServiceDate => text as ServiceDate

const edit = (columnOne: string, row: number, releases: string): string =>
  `MATCH (a:Code {code: '${columnOne}'}) MATCH (b:Code {code: '20972'})
   CREATE (a)-[:PTP_PRACTITIONER {effective: date('2013-01-01'), modifierIndicator: 1, rationale: 1, beforeY1996: false,
     firstFile: 'f${row}', firstRow: ${row}, method: 'TRANSCRIBED', ${releases}}]->(b)`

// V29 states 15756; V30, which is being loaded, states it no more and adds 20957
const given = [
  "CREATE (:Code {code: '15756'}) CREATE (:Code {code: '20957'}) CREATE (:Code {code: '20972'})",
  edit('15756', 1, "firstRelease: 'V29', lastRelease: 'V29'"),
  edit('20957', 2, "firstRelease: 'V30'"),
]
const underWay = { later: ['V30'], standing: ['V29', 'V30'], loading: [] }
const complete = { later: [], standing: ['V30'], loading: [] }

const asked = (key: number, code: string) => ({
  key,
  code,
  relation: 'PTP_PRACTITIONER' as const,
  on: day('2026-05-08'),
  modifierIndicator: null,
  partnerPrefix: '',
})
const start = { afterPartner: '', afterEffective: day('1900-01-01'), afterRow: 0 }
const stated = {
  relation: 'PTP_PRACTITIONER' as const,
  columnTwo: '20972',
  effective: day('2013-01-01'),
  deletion: null,
  modifierIndicator: 1 as const,
  rationale: 1,
  beforeY1996: false,
  method: 'TRANSCRIBED' as const,
}
const older = {
  ...stated,
  columnOne: '15756',
  firstFile: 'f1',
  firstRow: 1,
  firstRelease: 'V29',
  lastRelease: 'V29',
}
const newer = { ...stated, columnOne: '20957', firstFile: 'f2', firstRow: 2, firstRelease: 'V30', lastRelease: null }

export const cases = [
  contractCase({
    query: ptpEditsByColumnTwo,
    shows: 'while a release is being loaded, what it ends stands and what it adds is not seen',
    given,
    params: { keys: [{ ...asked(0, '20972'), ...start }], limit: 10, ...underWay },
    rows: [{ key: 0, ...older }],
  }),
  contractCase({
    query: ptpEditsByColumnTwo,
    shows: 'once it is complete, both show at once',
    given,
    params: { keys: [{ ...asked(0, '20972'), ...start }], limit: 10, ...complete },
    rows: [{ key: 0, ...newer }],
  }),
  contractCase({
    query: ptpEditsByColumnOne,
    shows: 'what a file adds that is being loaded into a release that counts already is not seen',
    given,
    params: { keys: [{ ...asked(0, '20957'), ...start }], limit: 10, ...complete, loading: ['f2'] },
    rows: [],
  }),
  contractCase({
    query: ptpEditCountsByColumnOne,
    shows: 'counts what stands before a release is complete',
    given,
    params: { keys: [asked(0, '15756'), asked(1, '20957')], ...underWay },
    rows: [
      { key: 0, total: 1 },
      { key: 1, total: 0 },
    ],
  }),
  contractCase({
    query: ptpEditCountsByColumnTwo,
    shows: 'counts what stands before a release is complete',
    given,
    params: { keys: [asked(0, '20972')], ...underWay },
    rows: [{ key: 0, total: 1 }],
  }),
]
