import {
  articleCodeStore,
  articleContractorStore,
  articleDiagnosisStore,
  articleGroupStore,
  contractorJurisdictionStore,
  contractorStore,
  coverageArticleStore,
  coverageStateStore,
} from '../../../src/ingest/coverage-database/coverage-database.queries.ts'
import type { FactStore } from '../../../src/ingest/write/fact-store.ts'
import { type AnyContractCase, contractCase } from '../contract-case.ts'
import { factStoreCases } from '../fact-store-cases.ts'

const node = { keyProperty: 'key', about: {}, owner: null }
const ofArticle = { ...node, about: { article: '52966:14' } }
const article = "(o:CoverageArticle {key: 'R1:52966:14'})"

/** A group that lists a code: the relationship is the fact, and its key names both ends. */
function listingCases(store: FactStore, label: string, relationship: string, code: string): AnyContractCase[] {
  const group = 'R1:52966:14:COVERED:1'
  const key = `${group}>${code}`
  const props = { range: null, release: 'R1', file: 'f1', row: 7, method: 'TRANSCRIBED', digest: 'd1' }
  const about = label === 'Code' ? { code, system: 'CPT' } : { code }
  const standing = [
    `CREATE (g:ArticleGroup {key: '${group}', release: 'R1'}) CREATE (c:${label} {code: '${code}'}) CREATE (d:${label} {code: 'other'})
     CREATE (g)-[:${relationship} {digest: 'd0', file: 'f0', range: 'B'}]->(c) CREATE (g)-[:${relationship} {digest: 'd9', file: 'f9'}]->(d)`,
  ]
  const read = `MATCH (:ArticleGroup {key: '${group}'})-[e:${relationship}]->(c:${label})
    RETURN c.code AS code, e.digest AS digest, e.file AS file, e.row AS row, e.range AS range ORDER BY code`
  const written = { code, digest: 'd1', file: 'f1', row: 7, range: null }
  const other = { code: 'other', digest: 'd9', file: 'f9', row: null, range: null }
  return [
    contractCase({
      query: store.merge,
      shows: 'makes group, code and entry, each once',
      given: [],
      params: {
        rows: [
          { key, about, props },
          { key, about, props },
        ],
      },
      rows: [],
      leaves: { read, rows: [written] },
    }),
    contractCase({
      query: store.merge,
      shows: 'changes an entry: a value that became null goes',
      given: standing,
      params: { rows: [{ key, about, props }] },
      rows: [],
      leaves: { read, rows: [written, other] },
    }),
    contractCase({
      query: store.ofRelease,
      shows: 'reads key, digest and file of one release',
      given: standing.map((text) => text.replace(/ CREATE \(g\)-[^>]*->\(d\)/, '')),
      params: { release: 'R1' },
      rows: [{ key, digest: 'd0', file: 'f0' }],
    }),
    contractCase({
      query: store.remove,
      shows: 'removes the named entry only',
      given: standing,
      params: { keys: [key, `${group}>nothing`] },
      rows: [],
      leaves: { read, rows: [other] },
    }),
  ]
}

export const cases = [
  ...factStoreCases({
    ...node,
    store: coverageArticleStore,
    label: 'CoverageArticle',
    key: 'R1:52966:14',
    own: { effectiveOn: '2019-01-01', endsOn: null, retiredOn: null },
  }),
  ...factStoreCases({
    ...ofArticle,
    store: articleGroupStore,
    label: 'ArticleGroup',
    key: 'R1:52966:14:COVERED:1',
    owner: { node: article, relationship: 'HAS_GROUP' },
  }),
  contractCase({
    query: articleGroupStore.ofRelease,
    shows: 'a group that only its codes have named is not stored yet',
    given: ["CREATE (:ArticleGroup {key: 'R1:52966:14:COVERED:1', release: 'R1'})"],
    params: { release: 'R1' },
    rows: [],
  }),
  ...factStoreCases({
    ...ofArticle,
    store: articleContractorStore,
    label: 'ArticleContractor',
    key: 'R1:52966:14:5',
    owner: { node: article, relationship: 'HAS_CONTRACTOR' },
  }),
  ...factStoreCases({
    ...node,
    store: contractorJurisdictionStore,
    label: 'ContractorJurisdiction',
    key: 'R1:5:2:36',
    own: { endedOn: null },
  }),
  ...factStoreCases({ ...node, store: contractorStore, label: 'Contractor', key: 'R1:5:2:1' }),
  ...factStoreCases({ ...node, store: coverageStateStore, label: 'CoverageState', key: 'R1:36' }),
  ...listingCases(articleCodeStore, 'Code', 'LISTS_CODE', '20972'),
  ...listingCases(articleDiagnosisStore, 'Diagnosis', 'LISTS_DIAGNOSIS', 'M89771'),
]
