import type { FactRow, FactStore } from '../../src/ingest/write/fact-store.ts'
import { type AnyContractCase, contractCase } from './contract-case.ts'

const provenance = { release: 'R1', file: 'f1', row: 7, method: 'TRANSCRIBED', digest: 'd1' }

/** One kind of keyed fact: the label and key property of its node, what owns it, and what else a row of it carries. */
export interface FactStoreKind {
  store: FactStore
  label: string
  keyProperty: string
  key: string
  about: FactRow['about']
  /** The owner as it is created, `(o:Code {code: '20972'})`, and the relationship to the fact; null where it stands alone. */
  owner: { node: string; relationship: string } | null
  own?: FactRow['props']
}

/** The four promises that every kind of keyed fact makes: written under its owner, changed, read back, removed. */
export function factStoreCases({
  store,
  label,
  keyProperty,
  key,
  about,
  owner,
  own = {},
}: FactStoreKind): AnyContractCase[] {
  const props = { ...provenance, ...own, [keyProperty]: key }
  const pattern = owner === null ? '' : `${owner.node.replace(/^\(o/, '(')}-[:${owner.relationship}]->`
  const stored = `MATCH ${pattern}(f:${label} {${keyProperty}: '${key}'}) RETURN f.${keyProperty} AS key, f.value AS value, f.digest AS digest, f.file AS file, f.row AS row`
  const other = `CREATE (:${label} {${keyProperty}: 'other', release: 'R2', digest: 'd9', file: 'f9'})`
  const standing = `CREATE (f:${label} {${keyProperty}: '${key}', release: 'R1', digest: 'd1', file: 'f1', row: 7, value: 'old'})`
  const owned =
    owner === null
      ? [standing, other]
      : [`${standing} CREATE ${owner.node} CREATE (o)-[:${owner.relationship}]->(f)`, other]
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
      leaves: { read: stored, rows: [{ key, value: null, digest: 'd2', file: 'f1', row: 7 }] },
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
