import {
  everyCode,
  mergeCodes,
  mergePtpRationales,
  ptpPartEnds,
  ptpParts,
  ptpQueries,
  ptpRationales,
  setPtpPartEnds,
} from '../../../src/ingest/ptp/ptp.queries.ts'
import { type AnyContractCase, contractCase } from '../contract-case.ts'

const codes = ["UNWIND ['20957', '20972', '15756'] AS code CREATE (:Code {code: code, system: 'CPT'})"]

function settingCases(relation: keyof typeof ptpQueries, out: string): AnyContractCase[] {
  const queries = ptpQueries[relation]
  const edge = (row: number, more: string): string =>
    `MATCH (a:Code {code: '20957'}) MATCH (b:Code {code: '20972'})
     CREATE (a)-[:${relation} {effective: date('2000-01-01'), modifierIndicator: 1, rationale: 3, beforeY1996: false,
       firstFile: 'f1', firstRow: ${row}, firstRelease: 'V1'${more}}]->(b)`
  // the same pair and day twice, and one that ended; another setting's edit beside them
  const other = relation === 'PTP_HOSPITAL' ? 'PTP_PRACTITIONER' : 'PTP_HOSPITAL'
  const edits = [
    ...codes,
    edge(5, ''),
    edge(6, ", deletion: date('2001-12-31'), lastRelease: 'V2', beforeY1996: true").replace('beforeY1996: false,', ''),
    edge(5, '').replace(relation, other),
  ]
  const read = `MATCH (:Code {code: '20957'})-[e:${relation}]->(b:Code) RETURN b.code AS two, e.effective = date('2000-01-01') AS day,
    toString(e.deletion) AS deletion, e.firstFile AS file, e.firstRow AS row, e.firstRelease AS first, e.lastRelease AS last ORDER BY file, row`
  const identity = { columnOne: '20957', columnTwo: '20972', firstFile: 'f1' }
  const added = {
    columnOne: '20957',
    columnTwo: '20972',
    effective: '2000-01-01',
    modifierIndicator: 1,
    rationale: 3,
    beforeY1996: false,
  }
  return [
    contractCase({
      query: queries.create,
      shows: 'writes every edit of a file, the same pair and day twice too',
      given: codes,
      params: {
        rows: [
          { ...added, deletion: null, row: 5, lastRelease: null },
          { ...added, deletion: '2001-12-31', row: 6, lastRelease: 'V1' },
        ],
        file: 'f1',
        release: 'V1',
        method: 'TRANSCRIBED',
      },
      rows: [],
      leaves: {
        read,
        rows: [
          { two: '20972', day: true, deletion: null, file: 'f1', row: 5, first: 'V1', last: null },
          { two: '20972', day: true, deletion: '2001-12-31', file: 'f1', row: 6, first: 'V1', last: 'V1' },
        ],
      },
    }),
    contractCase({
      query: queries.change,
      shows: 'cites one edit anew and says until when it stood; the other stays',
      given: edits,
      params: {
        rows: [{ ...identity, firstRow: 5, toFile: 'f2', toRow: 50, toFirstRelease: 'V0', toLastRelease: 'V3' }],
      },
      rows: [],
      leaves: {
        read,
        rows: [
          { two: '20972', day: true, deletion: '2001-12-31', file: 'f1', row: 6, first: 'V1', last: 'V2' },
          { two: '20972', day: true, deletion: null, file: 'f2', row: 50, first: 'V0', last: 'V3' },
        ],
      },
    }),
    contractCase({
      query: queries.change,
      shows: 'an edit that is stated again stands open',
      given: edits,
      params: {
        rows: [{ ...identity, firstRow: 6, toFile: 'f1', toRow: 6, toFirstRelease: 'V1', toLastRelease: null }],
      },
      rows: [],
      leaves: {
        read,
        rows: [
          { two: '20972', day: true, deletion: null, file: 'f1', row: 5, first: 'V1', last: null },
          { two: '20972', day: true, deletion: '2001-12-31', file: 'f1', row: 6, first: 'V1', last: null },
        ],
      },
    }),
    contractCase({
      query: queries.remove,
      shows: 'removes one of two alike',
      given: edits,
      params: { rows: [{ ...identity, firstRow: 5 }] },
      rows: [],
      leaves: {
        read,
        rows: [{ two: '20972', day: true, deletion: '2001-12-31', file: 'f1', row: 6, first: 'V1', last: 'V2' }],
      },
    }),
    contractCase({
      query: queries.count,
      shows: 'counts both directions on each code, zero too',
      given: edits,
      params: { codes: ['20957', '20972', '15756'] },
      rows: [],
      leaves: {
        read: `MATCH (c:Code) RETURN c.code AS code, c.${out}Out AS out, c.${out}In AS in_ ORDER BY code`,
        rows: [
          { code: '15756', out: 0, in_: 0 },
          { code: '20957', out: 2, in_: 0 },
          { code: '20972', out: 0, in_: 2 },
        ],
      },
    }),
    contractCase({
      query: queries.digests,
      shows: 'codes with a digest or with a count in column one',
      given: [
        `CREATE (:Code {code: '20972', ${out}Digest: 'd1'}) CREATE (:Code {code: '20957', ${out}Out: 1}) CREATE (:Code {code: '15756', ${out}Out: 0}) CREATE (:Code {code: '1'})`,
      ],
      params: {},
      rows: [
        { code: '20957', digest: null },
        { code: '20972', digest: 'd1' },
      ],
    }),
    contractCase({
      query: queries.setDigests,
      shows: 'writes the digest of each code',
      given: codes,
      params: {
        digests: [
          { code: '20957', digest: 'd1' },
          { code: '20972', digest: '' },
        ],
      },
      rows: [],
      leaves: {
        read: `MATCH (c:Code) WHERE c.${out}Digest IS NOT NULL RETURN c.code AS code, c.${out}Digest AS digest ORDER BY code`,
        rows: [
          { code: '20957', digest: 'd1' },
          { code: '20972', digest: '' },
        ],
      },
    }),
    contractCase({
      query: queries.ofCodes,
      shows: 'one text per edit; a code without edits is left out',
      given: [...codes, edge(5, ", deletion: date('2001-12-31'), lastRelease: 'V2'")],
      params: { codes: ['20972', '20957'] },
      rows: [{ code: '20957', edits: ['20972|2000-01-01|2001-12-31|1|3|0|f1|5|V1|V2'] }],
    }),
    contractCase({
      query: queries.ofCodes,
      shows: 'empty fields where an edit stands open',
      given: [...codes, edge(5, '')],
      params: { codes: ['20957'] },
      rows: [{ code: '20957', edits: ['20972|2000-01-01||1|3|0|f1|5|V1|'] }],
    }),
  ]
}

const release = "(:Release {id: 'V2', family: 'PTP_PRACTITIONER', effectiveFrom: date('2024-07-01')})"
const ends = "firstCode: '20957', firstCodeEdits: ['a', 'b'], lastCode: '20972', lastCodeEdits: ['c']"

export const cases = [
  contractCase({
    query: everyCode,
    shows: 'all, by code',
    given: ["CREATE (:Code {code: '20972'}) CREATE (:Code {code: '20957'})"],
    params: {},
    rows: [{ code: '20957' }, { code: '20972' }],
  }),
  contractCase({
    query: ptpParts,
    shows: 'the files of the family alone, and the codes between which they lie where that is known',
    given: [
      `CREATE (:SourceFile {sha256: 's1', name: 'f1.txt', extract: false, complete: true, ${ends}})-[:\`IN\`]->${release}`,
      `MATCH (r:Release {id: 'V2'}) CREATE (:SourceFile {sha256: 's2', name: 'f2.txt', extract: true, complete: false})-[:\`IN\`]->(r)`,
      "CREATE (:SourceFile {sha256: 's3', name: 'f1.txt', extract: false, complete: true})-[:`IN`]->(:Release {id: 'H2', family: 'PTP_HOSPITAL'})",
    ],
    params: { family: 'PTP_PRACTITIONER' },
    rows: [
      {
        release: 'V2',
        effectiveFrom: '2024-07-01',
        sha256: 's1',
        name: 'f1.txt',
        extract: false,
        complete: true,
        firstCode: '20957',
        lastCode: '20972',
      },
      {
        release: 'V2',
        effectiveFrom: '2024-07-01',
        sha256: 's2',
        name: 'f2.txt',
        extract: true,
        complete: false,
        firstCode: null,
        lastCode: null,
      },
    ],
  }),
  contractCase({
    query: ptpPartEnds,
    shows: 'what a part says of its first and last code',
    given: [`CREATE (:SourceFile {sha256: 's1', ${ends}})`],
    params: { sha256: 's1' },
    rows: [{ firstCode: '20957', firstCodeEdits: ['a', 'b'], lastCode: '20972', lastCodeEdits: ['c'] }],
  }),
  contractCase({
    query: setPtpPartEnds,
    shows: 'keeps what a part says of its ends',
    given: ["CREATE (:SourceFile {sha256: 's1', firstCode: 'old'})"],
    params: {
      sha256: 's1',
      firstCode: '20957',
      firstCodeEdits: ['a', 'b'],
      lastCode: '20972',
      lastCodeEdits: ['c'],
    },
    rows: [],
    leaves: {
      read: 'MATCH (f:SourceFile) RETURN f.firstCode AS first, f.firstCodeEdits AS edits, f.lastCode AS last',
      rows: [{ first: '20957', edits: ['a', 'b'], last: '20972' }],
    },
  }),
  ...settingCases('PTP_PRACTITIONER', 'ptpPractitioner'),
  ...settingCases('PTP_HOSPITAL', 'ptpHospital'),
  contractCase({
    query: mergeCodes,
    shows: 'makes missing codes and leaves known ones',
    given: codes,
    params: {
      codes: [
        { code: '20972', system: 'HCPCS_II' },
        { code: 'G0105', system: 'HCPCS_II' },
        { code: 'G0105', system: 'HCPCS_II' },
      ],
    },
    rows: [],
    leaves: {
      read: 'MATCH (c:Code) RETURN c.code AS code, c.system AS system ORDER BY code',
      rows: [
        { code: '15756', system: 'CPT' },
        { code: '20957', system: 'CPT' },
        { code: '20972', system: 'CPT' },
        { code: 'G0105', system: 'HCPCS_II' },
      ],
    },
  }),
  contractCase({
    query: mergePtpRationales,
    shows: 'writes and changes texts by number',
    given: ["CREATE (:PtpRationale {number: 1, text: 'Old'})"],
    params: {
      rationales: [
        { number: 2, text: 'New' },
        { number: 1, text: 'Misuse' },
      ],
    },
    rows: [],
    leaves: {
      read: 'MATCH (r:PtpRationale) RETURN r.number AS number, r.text AS text ORDER BY number',
      rows: [
        { number: 1, text: 'Misuse' },
        { number: 2, text: 'New' },
      ],
    },
  }),
  contractCase({
    query: ptpRationales,
    shows: 'all, by number and not by text',
    given: ["CREATE (:PtpRationale {number: 10, text: 'Ten'}) CREATE (:PtpRationale {number: 9, text: 'Nine'})"],
    params: {},
    rows: [
      { number: 9, text: 'Nine' },
      { number: 10, text: 'Ten' },
    ],
  }),
]
