import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { testQuery } from '../support/neo4j-store.ts'
import { allQueries } from '../support/queries.ts'
import { root } from '../support/root.ts'
import type { AnyContractCase } from './contract-case.ts'

const queries = await allQueries()
const cases = (
  await Promise.all(globSync('test/contract/cases/*.cases.ts', { cwd: root }).toSorted().map(casesOf))
).flat()

async function casesOf(file: string): Promise<AnyContractCase[]> {
  const module = (await import(pathToFileURL(join(root, file)).href)) as { cases: AnyContractCase[] }
  return module.cases
}

const anything = z.record(z.string(), z.unknown())
const statement = (text: string, access: 'read' | 'write') => testQuery(access, text, z.object({}), anything)

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

/** Puts a case's graph in the place of the one before; a case that only reads leaves it for its neighbour. */
let standing: readonly string[] | null = null
async function stand(given: readonly string[]): Promise<void> {
  if (standing === given) return
  await graph.write(async (transaction) => {
    await transaction.run(statement('MATCH (n) DETACH DELETE n', 'write'), {})
    for (const text of given) await transaction.run(statement(text, 'write'), {})
  })
  standing = given
}

test('every query has a case', () => {
  const covered = new Set(cases.map(({ query }) => query.file))
  expect([...queries.keys()].filter((file) => !covered.has(file))).toEqual([])
})

describe.each([...Map.groupBy(cases, ({ query }) => query.file)])('%s', (_, ofQuery) => {
  test.each(ofQuery)('$shows', async ({ query, given, params, rows, leaves }) => {
    // given
    await stand(given)
    // when
    const answered =
      query.access === 'read'
        ? await graph.run(query, params)
        : await graph.write((transaction) => transaction.run(query, params))
    // then
    expect(answered).toEqual(rows)
    if (query.access === 'write') standing = null
    if (leaves !== undefined) expect(await graph.run(statement(leaves.read, 'read'), {})).toEqual(leaves.rows)
  })
})
