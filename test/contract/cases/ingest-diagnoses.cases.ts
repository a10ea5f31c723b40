import { diagnosisChangeStore } from '../../../src/ingest/icd10cm-addenda/icd10cm-addenda.queries.ts'
import { diagnosisTitleStore } from '../../../src/ingest/icd10cm-order/icd10cm-order.queries.ts'
import { contractCase } from '../contract-case.ts'
import { factStoreCases } from '../fact-store-cases.ts'

const row = (release: string, code: string, parent: string | null) => ({
  key: `${release}:${code}`,
  about: { code, parent },
  props: { key: `${release}:${code}`, release, code, parent, digest: 'd1', file: 'f1', row: 1, method: 'TRANSCRIBED' },
})
const readDiagnoses =
  'MATCH (d:Diagnosis) RETURN d.code AS code, d.firstRelease AS first, d.lastRelease AS last ORDER BY code'
const stands = [
  "CREATE (:Diagnosis {code: 'A00', firstRelease: 'ICD10CM-2025', lastRelease: 'ICD10CM-2026'})",
  "CREATE (:Diagnosis {code: 'A000', firstRelease: 'ICD10CM-2026', lastRelease: 'ICD10CM-2026'})",
]

export const cases = [
  ...factStoreCases({
    store: diagnosisTitleStore,
    label: 'DiagnosisTitle',
    keyProperty: 'key',
    key: 'R1:M89771',
    about: { code: 'M89771', parent: null },
    owner: { node: "(o:Diagnosis {code: 'M89771'})", relationship: 'HAS_TITLE' },
  }),
  contractCase({
    query: diagnosisTitleStore.merge,
    shows: 'puts each diagnosis under its parent, once',
    given: [],
    params: {
      rows: [row('ICD10CM-2026', 'A00', null), row('ICD10CM-2026', 'A000', 'A00'), row('ICD10CM-2025', 'A000', 'A00')],
    },
    rows: [],
    leaves: {
      read: 'MATCH (d:Diagnosis)-[e:CHILD_OF]->(p:Diagnosis) RETURN d.code AS code, p.code AS parent, e.method AS method',
      rows: [{ code: 'A000', parent: 'A00', method: 'DERIVED' }],
    },
  }),
  contractCase({
    query: diagnosisTitleStore.merge,
    shows: 'an older release moves the first one back, a newer one the last one on',
    given: stands,
    params: { rows: [row('ICD10CM-2024', 'A00', null), row('ICD10CM-2027', 'A000', 'A00')] },
    rows: [],
    leaves: {
      read: readDiagnoses,
      rows: [
        { code: 'A00', first: 'ICD10CM-2024', last: 'ICD10CM-2026' },
        { code: 'A000', first: 'ICD10CM-2026', last: 'ICD10CM-2027' },
      ],
    },
  }),
  ...factStoreCases({
    store: diagnosisChangeStore,
    label: 'DiagnosisChange',
    keyProperty: 'key',
    key: 'R1:ADD:B8801',
    about: { code: 'B8801' },
    owner: { node: "(o:Diagnosis {code: 'B8801'})", relationship: 'HAS_CHANGE' },
  }),
]
