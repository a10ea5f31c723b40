import {
  diagnosisNoteStore,
  linkDiagnosisCategories,
} from '../../../src/ingest/icd10cm-tabular/icd10cm-tabular.queries.ts'
import { contractCase } from '../contract-case.ts'
import { factStoreCases } from '../fact-store-cases.ts'

export const cases = [
  ...factStoreCases({
    store: diagnosisNoteStore,
    label: 'DiagnosisNote',
    keyProperty: 'key',
    key: 'R1:S92:EXCLUDES1:1',
    about: { code: 'S92' },
    owner: { node: "(o:Diagnosis {code: 'S92'})", relationship: 'HAS_NOTE' },
    own: { targets: ['S91', 'S82-S89'] },
  }),
  contractCase({
    query: linkDiagnosisCategories,
    shows: 'puts categories under their section, those that are there once',
    given: ["CREATE (:Diagnosis {code: 'A00'})-[:CHILD_OF]->(:Diagnosis {code: 'A00-A09'})"],
    params: {
      rows: [
        { code: 'A00', section: 'A00-A09' },
        { code: 'A01', section: 'A00-A09' },
      ],
    },
    rows: [],
    leaves: {
      read: 'MATCH (d:Diagnosis)-[:CHILD_OF]->(s:Diagnosis) RETURN d.code AS code, s.code AS section ORDER BY code',
      rows: [
        { code: 'A00', section: 'A00-A09' },
        { code: 'A01', section: 'A00-A09' },
      ],
    },
  }),
]
