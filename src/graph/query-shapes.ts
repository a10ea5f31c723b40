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

function checkedValue(value: unknown, path: string): EngineValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return value
    throw new ParamShapeError(`${path} is ${value}: numbers are integers, and decimals travel as text`)
  }
  if (Array.isArray(value)) return value.map((item, index) => checkedValue(item, `${path}[${index}]`))
  if (typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        checkedValue(item, path.endsWith('$') ? path + key : `${path}.${key}`),
      ]),
    )
  }
  throw new ParamShapeError(
    `${path} is ${value === undefined ? 'undefined' : `a ${typeof value}`}: use text, true or false, integers, null, lists and maps`,
  )
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function isMap(value: EngineValue): value is EngineParams {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
