import {
  addOnCodes,
  addOnEditsOfCodes,
  changeAddOnEdits,
  contractorAddOnStore,
  createAddOnEdits,
  removeAddOnEdits,
} from '../../../src/ingest/add-on/add-on.queries.ts'
import { contractCase } from '../contract-case.ts'
import { factStoreCases } from '../fact-store-cases.ts'

const codes = ["UNWIND ['15101', '15100', '15120'] AS code CREATE (:Code {code: code, system: 'CPT'})"]
const edge = (row: number, more: string): string =>
  `MATCH (a:Code {code: '15101'}) MATCH (b:Code {code: '15100'})
   CREATE (a)-[:ADD_ON_OF {type: 1, effective: date('2013-04-01'), firstFile: 'f1', firstRow: ${row}, firstRelease: 'AOC-1'${more}}]->(b)`
// the same pair and day twice, one ended
const edits = [...codes, edge(5, ''), edge(6, ", deletion: date('2018-12-31'), notes: 'one', lastRelease: 'AOC-2'")]
const read = `MATCH (:Code {code: '15101'})-[e:ADD_ON_OF]->(b:Code) RETURN b.code AS primary, toString(e.effective) AS day,
  toString(e.deletion) AS deletion, e.firstFile AS file, e.firstRow AS row, e.firstRelease AS first, e.lastRelease AS last ORDER BY file, row`
const one = { primary: '15100', day: '2013-04-01', deletion: null, file: 'f1', row: 5, first: 'AOC-1', last: null }
const other = { ...one, deletion: '2018-12-31', row: 6, last: 'AOC-2' }
const identity = { columnOne: '15101', columnTwo: '15100', firstFile: 'f1' }
const added = { columnOne: '15101', columnTwo: '15100', type: 1, effective: '2013-04-01' }
const nothingMore = { deletion: null, addOnDeletion: null, primaryDeletion: null, notes: null }

export const cases = [
  ...factStoreCases({
    store: contractorAddOnStore,
    label: 'AddOnByContractor',
    keyProperty: 'key',
    key: 'R1:0054T',
    about: { code: '0054T', system: 'CPT' },
    owner: { node: "(o:Code {code: '0054T'})", relationship: 'HAS_CONTRACTOR_PRIMARIES' },
    own: { effective: '2013-04-01', deletion: null, addOnDeletion: null },
  }),
  contractCase({
    query: createAddOnEdits,
    shows: 'writes every edit of a file, the same pair and day twice too',
    given: codes,
    params: {
      rows: [
        { ...added, ...nothingMore, row: 5 },
        { ...added, ...nothingMore, deletion: '2018-12-31', notes: 'one', row: 6 },
      ],
      file: 'f1',
      release: 'AOC-1',
      lastRelease: null,
      method: 'TRANSCRIBED',
    },
    rows: [],
    leaves: { read, rows: [one, { ...other, last: null }] },
  }),
  contractCase({
    query: changeAddOnEdits,
    shows: 'cites one edit anew and says until when it stood; the other stays',
    given: edits,
    params: {
      rows: [{ ...identity, firstRow: 5, toFile: 'f2', toRow: 50, toFirstRelease: 'AOC-0', toLastRelease: 'AOC-3' }],
    },
    rows: [],
    leaves: { read, rows: [other, { ...one, file: 'f2', row: 50, first: 'AOC-0', last: 'AOC-3' }] },
  }),
  contractCase({
    query: removeAddOnEdits,
    shows: 'removes one of two alike',
    given: edits,
    params: { rows: [{ ...identity, firstRow: 5 }] },
    rows: [],
    leaves: { read, rows: [other] },
  }),
  contractCase({
    query: addOnCodes,
    shows: 'each add-on once, primaries not',
    given: edits,
    params: {},
    rows: [{ code: '15101' }],
  }),
  contractCase({
    query: addOnEditsOfCodes,
    shows: 'one text per edit, with empty fields where nothing stands; a code without edits is left out',
    given: [...codes, edge(6, ", deletion: date('2018-12-31'), notes: 'one', lastRelease: 'AOC-2'")],
    params: { codes: ['15120', '15101'] },
    rows: [{ code: '15101', edits: ['15100|1|2013-04-01|2018-12-31|||one|f1|6|AOC-1|AOC-2'] }],
  }),
]
