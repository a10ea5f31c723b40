import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../graph/graph.ts'
import {
  type Key,
  type NodeKind,
  type Properties,
  type Property,
  type PropertyValue,
  type RelationshipKind,
  nameOf,
  nodeKinds,
  nodesOf,
  relationshipKinds,
  relationshipsOf,
} from '../graph/whole-graph.ts'
import { CsvFile, textCell } from './csv-file.ts'

/** One exported kind, with how many of it there are. */
export interface Exported {
  kind: 'node' | 'relationship'
  name: string
  count: number
}

/** A separator that no text of CMS has: U+001F, the unit separator. */
const betweenItems = '\u001F'

/** The file of arguments that the import tool reads: `neo4j-admin database import full @import.args`. */
export const argumentsFile = 'import.args'

/**
 * Writes the whole graph as header and data files for Neo4j's import tool into an empty folder, which is made when it is
 * missing: a header and a data file per label, and per relationship type between two labels, and a file of arguments that
 * names them all. The graph must not change meanwhile. The import tool takes an empty list for none, as every reader does. Throws the system's error where the folder cannot be written, and
 * `FolderNotEmptyError`.
 */
export async function exportForNeo4jImport(
  graph: Graph,
  folder: string,
  onKind: (exported: Exported) => void = () => {},
): Promise<Exported[]> {
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length > 0) throw new FolderNotEmptyError(folder)
  const nodes = await nodeKinds(graph)
  const relationships = await relationshipKinds(graph, nodes)
  const done: Exported[] = []
  const note = (exported: Exported) => {
    done.push(exported)
    onKind(exported)
  }
  const keys = new Map<string, Key[]>()
  for (const kind of nodes) {
    const written = await writeNodes(graph, folder, kind)
    keys.set(kind.label, written)
    note({ kind: 'node', name: kind.label, count: written.length })
  }
  for (const kind of relationships) {
    const count = await writeRelationships(graph, folder, kind, keys.get(kind.start.label) ?? [])
    note({ kind: 'relationship', name: nameOf(kind), count })
  }
  writeFileSync(join(folder, argumentsFile), importArguments(nodes, relationships))
  return done
}

/** An export goes into a folder of its own: files of an older one would be imported with it. */
export class FolderNotEmptyError extends Error {
  override readonly name = 'FolderNotEmptyError'

  constructor(folder: string) {
    super(`${folder} is not empty: name a new folder`)
  }
}

async function writeNodes(graph: Graph, folder: string, kind: NodeKind): Promise<Key[]> {
  const keys: Key[] = []
  const data = filesOf(folder, kind.label, [`:ID(${kind.label})`, ...kind.properties.map(headerOf)])
  for await (const nodes of nodesOf(graph, kind)) {
    for (const { key, properties } of nodes) {
      keys.push(key)
      data.row([textCell(String(key)), ...cellsOf(properties, kind.properties)])
    }
  }
  data.close()
  return keys
}

async function writeRelationships(
  graph: Graph,
  folder: string,
  kind: RelationshipKind,
  starts: readonly Key[],
): Promise<number> {
  const ends = [`:START_ID(${kind.start.label})`, `:END_ID(${kind.end.label})`]
  const data = filesOf(folder, nameOf(kind), [...ends, ...kind.properties.map(headerOf)])
  let count = 0
  for await (const found of relationshipsOf(graph, kind, starts)) {
    count += found.length
    for (const { start, end, properties } of found) {
      data.row([textCell(String(start)), textCell(String(end)), ...cellsOf(properties, kind.properties)])
    }
  }
  data.close()
  return count
}

/** Writes the header file and opens the data file. */
function filesOf(folder: string, name: string, header: readonly string[]): CsvFile {
  const headerFile = new CsvFile(join(folder, `${name}-header.csv`))
  headerFile.row(header)
  headerFile.close()
  return new CsvFile(join(folder, `${name}.csv`))
}

function headerOf({ name, type }: Property): string {
  return `${name}:${type}`
}

function cellsOf(values: Properties, properties: readonly Property[]): string[] {
  return properties.map(({ name }) => cellOf(values[name]))
}

function cellOf(value: PropertyValue | null | undefined): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return textCell(value.join(betweenItems))
  return typeof value === 'string' ? textCell(value) : String(value)
}

function importArguments(nodes: readonly NodeKind[], relationships: readonly RelationshipKind[]): string {
  // With `./`: Neo4j 2026 asks every path for its folder.
  const files = (name: string) => `./${name}-header.csv,./${name}.csv`
  return [
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    ...nodes.map(({ label }) => `--nodes=${label}=${files(label)}`),
    ...relationships.map((kind) => `--relationships=${kind.type}=${files(nameOf(kind))}`),
    '',
  ].join('\n')
}
