import { addOnEditsByAddOn, contractorAddOnsByCode } from '../../../src/bundling/add-on-edit.queries.ts'
import { ptpEditsAmongCodes } from '../../../src/bundling/ptp-edit.queries.ts'
import { modifierCodes } from '../../../src/modifier/modifier.queries.ts'
import type { ServiceDate } from '../../../src/vocabulary/service-date.ts'
import { contractCase } from '../contract-case.ts'

const day = (text: string): ServiceDate => text as ServiceDate

const edge = (from: string, to: string, relation: string) =>
  `MATCH (a:Code {code: '${from}'}) MATCH (b:Code {code: '${to}'}) CREATE (a)-[:${relation}]->(b)`

const given = [
  `CREATE (:Code {code: '15100'})
   CREATE (:Code {code: '15101'})
   CREATE (:Code {code: '20972'})
   CREATE (:AddOnByContractor {key: 'A:15101', release: 'A', code: '15101', type: 3, effective: date('2022-01-01'),
     file: 'f2', row: 4, method: 'TRANSCRIBED'})`,
  edge(
    '15101',
    '15100',
    "ADD_ON_OF {type: 1, effective: date('2013-04-01'), deletion: date('2021-12-31'), firstFile: 'f1', firstRow: 3, firstRelease: 'A', method: 'TRANSCRIBED'}",
  ),
  `MATCH (a:Code {code: '15101'}) MATCH (f:AddOnByContractor {key: 'A:15101'}) CREATE (a)-[:HAS_CONTRACTOR_PRIMARIES]->(f)`,
  edge(
    '20972',
    '15100',
    "PTP_PRACTITIONER {effective: date('2000-01-01'), modifierIndicator: 1, rationale: 2, beforeY1996: false, firstFile: 'f3', firstRow: 9, firstRelease: 'V30', method: 'TRANSCRIBED'}",
  ),
]

export const cases = [
  contractCase({
    query: modifierCodes,
    shows: 'modifiers with and without a description of this project',
    given: ["CREATE (:Modifier {code: '62', name: 'two surgeons'}) CREATE (:Modifier {code: 'GP'})"],
    params: {},
    rows: [{ code: '62' }, { code: 'GP' }],
  }),
  contractCase({
    query: addOnEditsByAddOn,
    shows: 'ended edits too, from the add-on to its primary',
    given,
    params: { codes: ['15101', '15100', '99999'] },
    rows: [
      {
        addOn: '15101',
        primary: '15100',
        type: 1,
        effective: day('2013-04-01'),
        deletion: day('2021-12-31'),
        firstFile: 'f1',
        firstRow: 3,
        firstRelease: 'A',
        lastRelease: null,
        method: 'TRANSCRIBED',
      },
    ],
  }),
  contractCase({
    query: contractorAddOnsByCode,
    shows: 'add-ons whose primaries the contractor defines',
    given,
    params: { codes: ['15101', '20972'] },
    rows: [
      {
        key: 'A:15101',
        code: '15101',
        type: 3,
        effective: day('2022-01-01'),
        deletion: null,
        release: 'A',
        file: 'f2',
        row: 4,
        method: 'TRANSCRIBED',
      },
    ],
  }),
  contractCase({
    query: ptpEditsAmongCodes,
    shows: 'both ends must be among the codes',
    given,
    params: { codes: ['15100', '20972', '15101'] },
    rows: [
      {
        relation: 'PTP_PRACTITIONER',
        columnOne: '20972',
        columnTwo: '15100',
        effective: day('2000-01-01'),
        deletion: null,
        modifierIndicator: 1,
        rationale: 2,
        beforeY1996: false,
        firstFile: 'f3',
        firstRow: 9,
        firstRelease: 'V30',
        lastRelease: null,
        method: 'TRANSCRIBED',
      },
    ],
  }),
]
