import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openSeededGraph } from '../../support/graph.ts'
import { allQueries, cypherText } from '../../support/queries.ts'

const provided = inject('engine')
if (provided.name === 'embedded') throw new Error('plans are Neo4j plans')
const { url, user, password, database } = provided

/** What reads without an index: fine for the few files whose header says why. */
const costly = new Set(['AllNodesScan', 'NodeByLabelScan', 'CartesianProduct'])

let driver: Driver
beforeAll(async () => {
  const graph = await openSeededGraph()
  await graph.close()
  driver = neo4j.driver(url, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''))
})
afterAll(() => driver.close())

function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operators)]
}

test.each([...(await allQueries()).keys()])(
  '%s has a plan without scans that its header does not explain',
  async (file) => {
    const text = cypherText(file)
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database })
    const allowances = [...text.matchAll(/^\/\/ allows: (.*) because \S/gm)]
    const allowed = new Set(allowances.flatMap((match) => match[1]?.split(/, | and /) ?? []))
    const used = summary.plan === false ? [] : operators(summary.plan)
    expect(used).not.toEqual([])
    expect(used.filter((operator) => costly.has(operator) && !allowed.has(operator))).toEqual([])
  },
)
