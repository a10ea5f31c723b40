import neo4j, { type Date as Neo4jDate, type Record as Neo4jRecord } from 'neo4j-driver'
import type { EngineParams, EngineRow, EngineValue } from '../engine.ts'

/**
 * Parameters for the driver: a JavaScript number would arrive as a Float (`LIMIT 2.0` fails, `toString` says `2.0`), so
 * integers go as bigint, which the driver sends as Integer.
 */
export function encodedParams(params: EngineParams): Record<string, unknown> {
  // Loops, since bulk writes pass millions of values through here.
  const out: Record<string, unknown> = {}
  for (const key of Object.keys(params)) out[key] = encoded(params[key] ?? null)
  return out
}

function encoded(value: EngineValue): unknown {
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return BigInt(value)
  if (Array.isArray(value)) return value.map(encoded)
  return typeof value === 'object' ? encodedParams(value) : value
}

/**
 * Rows as both engines give them: integers as numbers, as bigint only past 2^53 (the driver runs with `useBigInt`, so
 * none was rounded on the way), and dates as ISO text.
 */
export function decodedRows(records: readonly Neo4jRecord[]): EngineRow[] {
  return records.map((record) => Object.fromEntries(record.keys.map((key) => [String(key), decoded(record.get(key))])))
}

function decoded(value: unknown): unknown {
  if (typeof value === 'bigint')
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
  if (Array.isArray(value)) return value.map(decoded)
  if (typeof value !== 'object' || value === null) return value
  if (isTemporal(value)) return value.toString()
  if (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value)) {
    throw new TypeError('a query returns a node, a relationship or a path: return scalars, lists and maps')
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decoded(item)]))
}

/** Every temporal type of the driver prints itself as ISO text, as its Date does. */
function isTemporal(value: object): value is Neo4jDate {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  )
}
