import type { z } from 'zod'
import type { EngineParams, EngineRow, EngineValue } from './engine.ts'
import { ParamShapeError, RowShapeError } from './errors.ts'
import type { Query } from './query.ts'

/**
 * Parses the parameters of a query and refuses what the engines would take differently: `undefined`, fractions (money
 * and RVUs travel as text), integers past 2^53, dates and other objects.
 * Throws `ParamShapeError`, which names the file and the path.
 */
export function checkedParams<P, R>(query: Query<P, R>, params: P): EngineParams {
  const parsed = query.params.safeParse(params)
  if (!parsed.success) throw new ParamShapeError(`cypher/${query.file}: ${issueText(parsed.error, 'parameters')}`)
  const value = checkedValue(parsed.data, `cypher/${query.file}: $`)
  if (!isMap(value)) throw new ParamShapeError(`cypher/${query.file}: parameters must be an object`)
  return value
}

/** Parses every row of an answer. Throws `RowShapeError`, which names the file, the row and the column. */
export function checkedRows<P, R>(query: Query<P, R>, rows: readonly EngineRow[]): R[] {
  return rows.map((row, index) => {
    const parsed = query.row.safeParse(row)
    if (parsed.success) return parsed.data
    throw new RowShapeError(`cypher/${query.file}: row ${index + 1}, ${issueText(parsed.error, 'columns')}`)
  })
}

function issueText(error: z.ZodError, whole: string): string {
  return error.issues.map((issue) => `${issue.path.map(String).join('.') || whole}: ${issue.message}`).join('; ')
}

/**
 * The value itself when the engines can take it. Bulk writes pass millions of values through here, so none is copied, and the
 * place of a bad one is only worked out once there is one.
 */
function checkedValue(value: unknown, path: string): EngineValue {
  if (isEngineValue(value)) return value
  throw new ParamShapeError(problemIn(value, path) ?? `${path} cannot be sent to the engine`)
}

function isEngineValue(value: unknown): value is EngineValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (Array.isArray(value)) return value.every(isEngineValue)
  return typeof value === 'object' && isPlain(value) && Object.values(value).every(isEngineValue)
}

/** The first value that cannot be sent, with its place; null when every value can. */
function problemIn(value: unknown, path: string): string | null {
  if (isEngineValue(value)) return null
  if (typeof value === 'number') return `${path} is ${value}: numbers are integers, and decimals travel as text`
  if (Array.isArray(value)) return firstProblem(value.map((item, index) => [`${path}[${index}]`, item] as const))
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    const dot = path.endsWith('$') ? path : `${path}.`
    return firstProblem(Object.entries(value).map(([key, item]) => [dot + key, item] as const))
  }
  const what = value === undefined ? 'undefined' : `a ${typeof value}`
  return `${path} is ${what}: use text, true or false, integers, null, lists and maps`
}

function firstProblem(items: readonly (readonly [path: string, value: unknown])[]): string | null {
  for (const [path, item] of items) {
    const problem = problemIn(item, path)
    if (problem !== null) return problem
  }
  return null
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function isMap(value: EngineValue): value is EngineParams {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
