import { outpatientRateStore } from '../../../src/ingest/addendum-b/addendum-b.queries.ts'
import { ascStore } from '../../../src/ingest/asc/asc.queries.ts'
import {
  codeGlossStore,
  conversionFactorStore,
  modifierStore,
  publishedFigureStore,
  relationStore,
  statementStore,
} from '../../../src/ingest/editorial/editorial.queries.ts'
import { gpciStore } from '../../../src/ingest/gpci/gpci.queries.ts'
import { mueStore } from '../../../src/ingest/mue/mue.queries.ts'
import { feeScheduleStore } from '../../../src/ingest/pprrvu/pprrvu.queries.ts'
import type { FactRow, FactStore } from '../../../src/ingest/write/fact-store.ts'
import { zipStore } from '../../../src/ingest/zip5/zip5.queries.ts'
import { type AnyContractCase, contractCase } from '../contract-case.ts'

const code = { code: '20972', system: 'CPT' }
const provenance = { release: 'R1', file: 'f1', row: 7, method: 'TRANSCRIBED', digest: 'd1' }

/** One kind of fact: the label and key property of its node, what owns it, and what else a row of it carries. */
interface Kind {
  store: FactStore
  label: string
  keyProperty: string
  key: string
  about: FactRow['about']
  /** The pattern from the owner to the fact `f`; empty where a fact stands alone. */
  owner: string
  own?: FactRow['props']
}

const kinds: Kind[] = [
  {
    store: feeScheduleStore,
    label: 'FeeScheduleRow',
    keyProperty: 'key',
    key: 'R1:20972',
    about: code,
    owner: '(:Code)-[:HAS_FEE]->',
  },
  {
    store: outpatientRateStore,
    label: 'OutpatientRate',
    keyProperty: 'key',
    key: 'R1:20972',
    about: code,
    owner: '(:Code)-[:HAS_OUTPATIENT_RATE]->',
  },
  {
    store: ascStore,
    label: 'AscRate',
    keyProperty: 'key',
    key: 'R1:20972',
    about: code,
    owner: '(:Code)-[:HAS_ASC_RATE]->',
  },
  {
    store: mueStore,
    label: 'MueLimit',
    keyProperty: 'key',
    key: 'R1:20972',
    about: code,
    owner: '(:Code)-[:HAS_MUE]->',
  },
  {
    store: statementStore,
    label: 'Statement',
    keyProperty: 'slug',
    key: '20972-q1',
    about: code,
    owner: '(:Code)-[:HAS_STATEMENT]->',
  },
  {
    store: publishedFigureStore,
    label: 'PublishedFigure',
    keyProperty: 'key',
    key: 'p:WORK',
    about: code,
    owner: '(:Code)-[:HAS_PUBLISHED_FIGURE]->',
    own: { statedOn: '2026-05-08' },
  },
  {
    store: gpciStore,
    label: 'GpciRow',
    keyProperty: 'key',
    key: 'R1:13202-01',
    about: { key: '13202-01', mac: '13202', state: 'NY', locality: '01', name: 'Manhattan' },
    owner: '(:Locality)-[:HAS_GPCI]->',
  },
  { store: zipStore, label: 'Zip', keyProperty: 'key', key: 'R1:77030', about: {}, owner: '' },
  { store: modifierStore, label: 'Modifier', keyProperty: 'code', key: '62', about: {}, owner: '' },
  {
    store: conversionFactorStore,
    label: 'ConversionFactor',
    keyProperty: 'key',
    key: 'CF-QP-2026',
    about: {},
    owner: '',
    own: { effectiveFrom: '2026-01-01', effectiveTo: null },
  },
]

function casesOf({ store, label, keyProperty, key, about, owner, own = {} }: Kind): AnyContractCase[] {
  const props = { ...provenance, ...own, [keyProperty]: key }
  const stored = `MATCH ${owner}(f:${label}) RETURN f.${keyProperty} AS key, f.value AS value, f.digest AS digest, f.file AS file, f.row AS row`
  const other = `CREATE (:${label} {${keyProperty}: 'other', release: 'R2', digest: 'd9', file: 'f9'})`
  const standing = `CREATE (f:${label} {${keyProperty}: '${key}', release: 'R1', digest: 'd1', file: 'f1', row: 7, value: 'old'})`
  const owned = [standing, ...ownership(owner, label, keyProperty, key), other]
  return [
    contractCase({
      query: store.merge,
      shows: 'writes a new fact under its owner',
      given: [],
      params: { rows: [{ key, about, props: { ...props, value: '43.40' } }] },
      rows: [],
      leaves: { read: stored, rows: [{ key, value: '43.40', digest: 'd1', file: 'f1', row: 7 }] },
    }),
    contractCase({
      query: store.merge,
      shows: 'changes a standing fact: a value that became null goes, and nothing is there twice',
      given: owned,
      params: { rows: [{ key, about, props: { ...props, digest: 'd2', value: null } }] },
      rows: [],
      leaves: {
        read: owner === '' ? `${stored} ORDER BY key` : stored,
        rows: [
          { key, value: null, digest: 'd2', file: 'f1', row: 7 },
          ...(owner === '' ? [{ key: 'other', value: null, digest: 'd9', file: 'f9', row: null }] : []),
        ],
      },
    }),
    contractCase({
      query: store.ofRelease,
      shows: 'reads key, digest and file of one release',
      given: owned,
      params: { release: 'R1' },
      rows: [{ key, digest: 'd1', file: 'f1' }],
    }),
    contractCase({
      query: store.remove,
      shows: 'removes the named fact only',
      given: owned,
      params: { keys: [key, 'nothing'] },
      rows: [],
      leaves: { read: `MATCH (f:${label}) RETURN f.${keyProperty} AS key`, rows: [{ key: 'other' }] },
    }),
  ]
}

/** Puts a standing fact under the owner that its row names. */
function ownership(owner: string, label: string, keyProperty: string, key: string): string[] {
  if (owner === '') return []
  const node = owner.includes('Locality') ? "(o:Locality {key: '13202-01'})" : "(o:Code {code: '20972'})"
  const edge = owner.replace(/^\(:\w+\)/, '(o)')
  return [`MATCH (f:${label} {${keyProperty}: '${key}'}) CREATE ${node} CREATE ${edge}(f)`]
}

const gloss = { gloss: 'Free flap', file: 'f1', row: 7, release: 'R1', method: 'EDITORIAL' }
const glossed = [
  "CREATE (:Code {code: '20972', system: 'CPT', gloss: 'Old words', glossFile: 'f0', glossRow: 1})",
  "CREATE (:Code {code: '20957'})",
]
const readGloss =
  'MATCH (c:Code) RETURN c.code AS code, c.system AS system, c.gloss AS gloss, c.glossFile AS file, c.glossRow AS row ORDER BY code'

const relation = {
  key: '20972>20957:SAME_FAMILY',
  about: { from: '20972', fromSystem: 'CPT', to: '20957', toSystem: 'CPT', kind: 'SAME_FAMILY' },
  props: { why: 'both free', file: 'f1', row: 7, method: 'EDITORIAL', release: 'R1' },
}
const related = [
  `CREATE (a:Code {code: '20972', system: 'CPT'}) CREATE (b:Code {code: '20957', system: 'CPT'})
   CREATE (a)-[:RELATED_TO {kind: 'SAME_FAMILY', why: 'old reason', file: 'f0', row: 1, method: 'EDITORIAL'}]->(b)
   CREATE (a)-[:RELATED_TO {kind: 'SAME_DONOR', why: 'foot', file: 'f0', row: 2, method: 'EDITORIAL'}]->(b)`,
]
const readRelations =
  'MATCH (a:Code)-[r:RELATED_TO]->(b:Code) RETURN a.code AS from, b.code AS to, r.kind AS kind, r.why AS why ORDER BY kind'

export const cases = [
  ...kinds.flatMap(casesOf),
  contractCase({
    query: publishedFigureStore.merge,
    shows: 'stores its day as a date',
    given: [],
    params: { rows: [{ key: 'p', about: code, props: { ...provenance, key: 'p', statedOn: '2026-05-08' } }] },
    rows: [],
    leaves: { read: "MATCH (f:PublishedFigure) RETURN f.statedOn = date('2026-05-08') AS day", rows: [{ day: true }] },
  }),
  contractCase({
    query: conversionFactorStore.merge,
    shows: 'stores its days as dates, an open end as none',
    given: [],
    params: {
      rows: [
        { key: 'c', about: {}, props: { ...provenance, key: 'c', effectiveFrom: '2026-01-01', effectiveTo: null } },
      ],
    },
    rows: [],
    leaves: {
      read: "MATCH (f:ConversionFactor) RETURN f.effectiveFrom = date('2026-01-01') AS first, f.effectiveTo AS last",
      rows: [{ first: true, last: null }],
    },
  }),
  contractCase({
    query: codeGlossStore.merge,
    shows: 'writes a gloss on its code and leaves the code as it was',
    given: glossed,
    params: { rows: [{ key: '20972', about: { code: '20972', system: 'HCPCS_II' }, props: gloss }] },
    rows: [],
    leaves: {
      read: readGloss,
      rows: [
        { code: '20957', system: null, gloss: null, file: null, row: null },
        { code: '20972', system: 'CPT', gloss: 'Free flap', file: 'f1', row: 7 },
      ],
    },
  }),
  contractCase({
    query: codeGlossStore.ofRelease,
    shows: 'a gloss is its own digest; codes without are left out',
    given: glossed,
    params: { release: 'R1' },
    rows: [{ key: '20972', digest: 'Old words', file: 'f0' }],
  }),
  contractCase({
    query: codeGlossStore.remove,
    shows: 'takes the gloss and leaves the code',
    given: glossed,
    params: { keys: ['20972'] },
    rows: [],
    leaves: {
      read: readGloss,
      rows: [
        { code: '20957', system: null, gloss: null, file: null, row: null },
        { code: '20972', system: 'CPT', gloss: null, file: null, row: null },
      ],
    },
  }),
  contractCase({
    query: relationStore.merge,
    shows: 'makes the codes and the relation',
    given: [],
    params: { rows: [relation] },
    rows: [],
    leaves: { read: readRelations, rows: [{ from: '20972', to: '20957', kind: 'SAME_FAMILY', why: 'both free' }] },
  }),
  contractCase({
    query: relationStore.merge,
    shows: 'changes the reason of the same kind only',
    given: related,
    params: { rows: [relation] },
    rows: [],
    leaves: {
      read: readRelations,
      rows: [
        { from: '20972', to: '20957', kind: 'SAME_DONOR', why: 'foot' },
        { from: '20972', to: '20957', kind: 'SAME_FAMILY', why: 'both free' },
      ],
    },
  }),
  contractCase({
    query: relationStore.ofRelease,
    shows: 'key and reason',
    given: related.slice(0, 1).map((text) => text.replace(/\n.*SAME_DONOR.*$/, '')),
    params: { release: 'R1' },
    rows: [{ key: '20972>20957:SAME_FAMILY', digest: 'old reason', file: 'f0' }],
  }),
  contractCase({
    query: relationStore.remove,
    shows: 'removes one kind',
    given: related,
    params: { keys: ['20972>20957:SAME_FAMILY'] },
    rows: [],
    leaves: { read: readRelations, rows: [{ from: '20972', to: '20957', kind: 'SAME_DONOR', why: 'foot' }] },
  }),
]
