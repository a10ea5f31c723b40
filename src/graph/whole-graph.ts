import { z } from 'zod'
import type { Graph } from './graph.ts'
import type { Query } from './query.ts'
import { schemaStatements } from './schema-files.ts'

/** What a property holds, in every node or relationship of its kind alike. Whole numbers are `long`; there are no fractions. */
export type PropertyType = 'string' | 'long' | 'boolean' | 'date' | 'string[]' | 'long[]'
export type PropertyValue = string | number | bigint | boolean | (string | number | bigint)[]

export interface Property {
  name: string
  type: PropertyType
}

/** All nodes of one label. `key` is their unique property, which tells one from the others. */
export interface NodeKind {
  label: string
  key: string
  properties: Property[]
}

/** All relationships of one type between nodes of two labels. */
export interface RelationshipKind {
  type: string
  start: NodeKind
  end: NodeKind
  properties: Property[]
}

export type Key = string | number
export type Properties = Record<string, PropertyValue>

const nodesPerPage = 10_000
const startsPerQuery = 200

/** Every kind of node that the graph holds. Throws where a node has no label, several, or one without a unique key: a bug. */
export async function nodeKinds(graph: Graph): Promise<NodeKind[]> {
  const found = await graph.run(asked('MATCH (n) RETURN DISTINCT labels(n) AS labels', { labels: z.array(name) }), {})
  const kinds: NodeKind[] = []
  for (const label of found.map(({ labels }) => onlyOf(labels)).toSorted()) {
    kinds.push({ label, key: keyOf(label), properties: await propertiesOf(graph, `MATCH (x:${quoted(label)})`) })
  }
  return kinds
}

/** Every kind of relationship among nodes of the given kinds. */
export async function relationshipKinds(graph: Graph, nodes: readonly NodeKind[]): Promise<RelationshipKind[]> {
  const ends = { type: name, start: z.array(name), end: z.array(name) }
  const text = 'MATCH (a)-[r]->(b) RETURN DISTINCT type(r) AS type, labels(a) AS start, labels(b) AS end'
  const byLabel = new Map(nodes.map((node) => [node.label, node]))
  const kinds: RelationshipKind[] = []
  for (const found of await graph.run(asked(text, ends), {})) {
    const start = byLabel.get(onlyOf(found.start))
    const end = byLabel.get(onlyOf(found.end))
    if (start === undefined || end === undefined) throw new Error(`${found.type} begins or ends nowhere`)
    const pattern = `MATCH (:${quoted(start.label)})-[x:${quoted(found.type)}]->(:${quoted(end.label)})`
    kinds.push({ type: found.type, start, end, properties: await propertiesOf(graph, pattern) })
  }
  return kinds.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

/** The nodes of a kind, a page at a time, in the order of their keys. */
export async function* nodesOf(
  graph: Graph,
  { label, key }: NodeKind,
): AsyncGenerator<{ key: Key; properties: Properties }[]> {
  const row = { key: keyValue, properties: z.custom<Properties>() }
  const page = (where: string) =>
    `MATCH (n:${quoted(label)}) ${where}RETURN n.${key} AS key, properties(n) AS properties ORDER BY key LIMIT ${nodesPerPage}`
  let nodes = await graph.run(asked(page(''), row), {})
  while (nodes.length > 0) {
    yield nodes
    const after = nodes.at(-1)?.key ?? ''
    nodes = await graph.run(asked(page(`WHERE n.${key} > $after `), row, { after: keyValue }), { after })
  }
}

/** The relationships of a kind that start at some nodes, two hundred nodes at a time; collected, since rows are dear. */
export async function* relationshipsOf(
  graph: Graph,
  { type, start, end }: RelationshipKind,
  starts: readonly Key[],
): AsyncGenerator<{ start: Key; end: Key; properties: Properties }[]> {
  const text =
    `UNWIND $starts AS start MATCH (:${quoted(start.label)} {${start.key}: start})-[r:${quoted(type)}]->(b:${quoted(end.label)}) ` +
    `RETURN start, collect([b.${end.key}, properties(r)]) AS found`
  const query = asked(
    text,
    { start: keyValue, found: z.array(z.custom<[Key, Properties]>()) },
    { starts: z.array(keyValue) },
  )
  for (let at = 0; at < starts.length; at += startsPerQuery) {
    const rows = await graph.run(query, { starts: starts.slice(at, at + startsPerQuery) })
    yield rows.flatMap(({ start: from, found }) =>
      found.map(([to, properties]) => ({ start: from, end: to, properties })),
    )
  }
}

/** `Code-PTP_PRACTITIONER-Code`, for names and order. */
export function nameOf({ type, start, end }: RelationshipKind): string {
  return `${start.label}-${type}-${end.label}`
}

async function propertiesOf(graph: Graph, pattern: string): Promise<Property[]> {
  const keys = await graph.run(asked(`${pattern} UNWIND keys(x) AS name RETURN DISTINCT name`, { name }), {})
  const properties: Property[] = []
  for (const key of keys.map((found) => found.name).toSorted()) {
    const where = `${pattern} WHERE x.${quoted(key)} IS NOT NULL`
    const sample = `${where} RETURN x.${quoted(key)} AS value LIMIT 1`
    const [found] = await graph.run(asked(sample, { value: z.custom<PropertyValue>() }), {})
    let type = typeOf(found?.value ?? '')
    // Dates travel as text; only the engine can tell one from a text that looks like it.
    if (type === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(String(found?.value))) {
      const isText = `${where} RETURN x.${quoted(key)} = toString(x.${quoted(key)}) AS isText LIMIT 1`
      const [asText] = await graph.run(asked(isText, { isText: z.boolean().nullable() }), {})
      if (asText?.isText !== true) type = 'date'
    }
    properties.push({ name: key, type })
  }
  return properties
}

function typeOf(value: PropertyValue): PropertyType {
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] !== 'string' ? 'long[]' : 'string[]'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'string' ? 'string' : 'long'
}

const name = z.string()
const keyValue = z.union([z.string(), z.int()])

/** Labels and types cannot be parameters of a query, so these texts are made; every name in them is the store's own. */
function asked<R extends z.ZodRawShape>(
  text: string,
  row: R,
  params: z.ZodRawShape = {},
): Query<Record<string, unknown>, z.output<z.ZodObject<R>>> {
  return { file: 'whole-graph', access: 'read', text, params: z.object(params), row: z.object(row) }
}

function quoted(word: string): string {
  return `\`${word.replaceAll('`', '``')}\``
}

function onlyOf(labels: readonly string[]): string {
  const [label] = labels
  if (label === undefined || labels.length > 1) throw new Error(`a node has the labels [${labels.join(', ')}], not one`)
  return label
}

const uniqueKey = /FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE/

function keyOf(label: string): string {
  const keys = schemaStatements().flatMap((statement) => {
    const [, of, key] = uniqueKey.exec(statement) ?? []
    return of === label && key !== undefined ? [key] : []
  })
  if (keys[0] === undefined) throw new Error(`nodes of ${label} have no unique key in cypher/schema/constraints.cypher`)
  return keys[0]
}
