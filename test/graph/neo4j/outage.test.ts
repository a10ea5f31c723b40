import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { GraphUnavailableError } from '../../../src/graph/errors.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { openGraph } from '../../../src/graph/open-graph.ts'
import { openEmptyGraph } from '../../support/graph.ts'
import { killServer, startServer } from '../../support/neo4j/neo4j-server.ts'
import { testQuery } from '../../support/neo4j-store.ts'

const none = z.object({})
const one = z.object({ n: z.int() })
const count = testQuery('read', 'MATCH (c:Code) RETURN count(c) AS n', none, one)
const create = testQuery('write', 'CREATE (c:Code {code: $code})', z.object({ code: z.string() }), none)
const endless = testQuery(
  'read',
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n',
  none,
  one,
)

const provided = inject('engine')
const server = provided.name === 'embedded' ? null : provided.server

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

// A server that NEO4J_TEST_URI names is not ours to stop.
test.skipIf(server === null)(
  'a server that stops mid-query is a clear outage, and service returns by itself',
  async () => {
    if (server === null) return
    // given a written code, and a query under way
    await graph.write((transaction) => transaction.run(create, { code: '20972' }))
    const underWay = graph.run(endless, {})
    underWay.catch(() => {})
    await sleep(300)
    // when the server is killed
    killServer(server)
    // then the query, a new one and a write are refused within seconds, and the graph is not ready
    await expect(underWay).rejects.toThrow(GraphUnavailableError)
    await expect(graph.run(count, {})).rejects.toThrow(/Neo4j does not answer/)
    expect(await graph.health()).toMatchObject({
      ready: false,
      message: expect.stringContaining('Neo4j does not answer'),
    })
    // and when it is started again, the same graph answers with what was written
    startServer(server)
    while (!(await graph.health()).ready) await sleep(250)
    expect(await graph.run(count, {})).toEqual([{ n: 1 }])
  },
  90_000,
)

test('an address where no Neo4j answers is refused by name', async () => {
  const opening = openGraph({ store: 'bolt://127.0.0.1:9' })
  await expect(opening).rejects.toThrow(GraphUnavailableError)
  await expect(opening).rejects.toThrow(/opening bolt:\/\/127.0.0.1:9/)
})

test('an address that is none is refused', async () => {
  await expect(openGraph({ store: 'postgres://x' })).rejects.toThrow(/the store is embedded:<folder>, bolt:\/\/…/)
})
