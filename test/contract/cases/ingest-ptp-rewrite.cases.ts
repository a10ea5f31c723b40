import { ptpQueries } from '../../../src/ingest/ptp/ptp.queries.ts'
import { type AnyContractCase, contractCase } from '../contract-case.ts'

function settingCases(relation: keyof typeof ptpQueries, other: keyof typeof ptpQueries): AnyContractCase[] {
  const queries = ptpQueries[relation]
  const codes = ["UNWIND ['20957', '20972', '15756'] AS code CREATE (:Code {code: code})"]
  const edge = (one: string, two: string, type: string): string =>
    `MATCH (a:Code {code: '${one}'}) MATCH (b:Code {code: '${two}'}) CREATE (a)-[:${type} {firstRow: 5}]->(b)`
  const left = `MATCH (a:Code)-[e]->(b:Code) RETURN a.code AS one, b.code AS two, type(e) AS type ORDER BY one, type`
  const edit = {
    columnOne: '20957',
    columnTwo: '20972',
    effective: '2000-01-01',
    modifierIndicator: 1,
    rationale: 3,
    beforeY1996: false,
    firstFile: 'f1',
  }
  return [
    contractCase({
      query: queries.removeOfCodes,
      shows: 'removes all edits of the setting that start at a code, and no other',
      given: [
        ...codes,
        edge('20957', '20972', relation),
        edge('20957', '15756', relation),
        edge('20957', '20972', other),
        edge('20972', '20957', relation),
      ],
      params: { codes: ['20957', '15756'] },
      rows: [],
      leaves: {
        read: left,
        rows: [
          { one: '20957', two: '20972', type: other },
          { one: '20972', two: '20957', type: relation },
        ],
      },
    }),
    contractCase({
      query: queries.recreate,
      shows: 'writes each edit with its own citation',
      given: codes,
      params: {
        rows: [
          { ...edit, deletion: null, firstRow: 5, firstRelease: 'V1', lastRelease: null },
          { ...edit, deletion: '2001-12-31', firstRow: 6, firstRelease: 'V0', lastRelease: 'V1' },
        ],
        method: 'TRANSCRIBED',
      },
      rows: [],
      leaves: {
        read: `MATCH (:Code {code: '20957'})-[e:${relation}]->(b:Code) RETURN b.code AS two, toString(e.effective) AS day,
          toString(e.deletion) AS deletion, e.firstFile AS file, e.firstRow AS row, e.firstRelease AS first, e.lastRelease AS last,
          e.modifierIndicator AS indicator, e.rationale AS rationale, e.beforeY1996 AS before, e.method AS method ORDER BY row`,
        rows: [
          { two: '20972', day: '2000-01-01', deletion: null, row: 5, first: 'V1', last: null, ...written },
          { two: '20972', day: '2000-01-01', deletion: '2001-12-31', row: 6, first: 'V0', last: 'V1', ...written },
        ],
      },
    }),
  ]
}

const written = { file: 'f1', indicator: 1, rationale: 3, before: false, method: 'TRANSCRIBED' }

export const cases = [
  ...settingCases('PTP_PRACTITIONER', 'PTP_HOSPITAL'),
  ...settingCases('PTP_HOSPITAL', 'PTP_PRACTITIONER'),
]
