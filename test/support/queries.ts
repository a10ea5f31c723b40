import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { definedQueries, type Query } from '../../src/graph/query.ts'
import { root } from './root.ts'

export type AnyQuery = Query<never, unknown>

/** Every query of the project, by file: imports all `src/**\/*.queries.ts`. */
export async function allQueries(): Promise<ReadonlyMap<string, AnyQuery>> {
  for (const file of globSync('src/**/*.queries.ts', { cwd: root })) {
    await import(pathToFileURL(join(root, file)).href)
  }
  return definedQueries()
}

/** Every `.cypher` file that a query should bind: all but the DDL of `schema/`, which graph/schema-files.ts runs. */
export function cypherFiles(): string[] {
  return globSync('**/*.cypher', { cwd: join(root, 'cypher') })
    .filter((file) => !file.startsWith('schema/'))
    .toSorted()
}

export function cypherText(file: string): string {
  return readFileSync(join(root, 'cypher', file), 'utf8')
}

/** The text as the engine sees it: without comments and without the contents of strings. */
export function bareText(text: string): string {
  return text.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''").replaceAll(/\/\/.*$/gm, '')
}

/** Names of the `$parameters` of a text. */
export function parameterNames(text: string): string[] {
  return [...new Set([...bareText(text).matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))].toSorted()
}

/** Columns of the last RETURN, in order; none for a text that returns nothing. */
export function returnedColumns(text: string): string[] {
  const body = topLevel(bareText(text))
  const start = body.search(/\bRETURN\b(?![\s\S]*\bRETURN\b)/)
  if (start === -1) return []
  const clause = body.slice(start + 'RETURN'.length).split(/\bORDER\s+BY\b|\bSKIP\b|\bLIMIT\b/)[0] ?? ''
  return clause
    .replace(/^\s*DISTINCT\b/, '')
    .split(',')
    .map((item) => /\bAS\s+`?(\w+)`?\s*$/.exec(item)?.[1] ?? item.trim())
}

/** Keys of a zod object, also of one that is transformed afterwards. */
export function shapeKeys(shape: z.ZodType): string[] {
  if (shape instanceof z.ZodObject) return Object.keys(shape.shape)
  if (shape instanceof z.ZodPipe) return shapeKeys(shape.in as z.ZodType)
  if (shape instanceof z.ZodIntersection) {
    return [...shapeKeys(shape.def.left as z.ZodType), ...shapeKeys(shape.def.right as z.ZodType)]
  }
  throw new TypeError('the shape of a query is a z.object')
}

/** Blanks what stands inside brackets of any kind, so that commas and RETURNs inside do not count. */
function topLevel(text: string): string {
  let depth = 0
  return text
    .split('')
    .map((character) => {
      if ('([{'.includes(character)) depth += 1
      const inside = depth > 0 && character !== '\n'
      if (')]}'.includes(character)) depth -= 1
      return inside ? ' ' : character
    })
    .join('')
}
