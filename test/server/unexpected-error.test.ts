import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GraphUnavailableError, QueryTimeoutError } from '../../src/graph/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { schema } from '../../src/server/schema.ts'
import { readEnvironment } from '../../src/server/environment.ts'
import { type RunningServer, startServer } from '../../src/server/running-server.ts'
import { openSeededGraph } from '../support/graph.ts'
import { ask } from './ask.ts'

const query = '{ code(code: "20972") { code } }'

let graph: Graph
let failure: Error
let server: RunningServer
const log: string[] = []

beforeAll(async () => {
  graph = await openSeededGraph()
  const failing: Graph = { ...graph, run: () => Promise.reject(failure) }
  const sink = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) })
  server = await startServer({ ...readEnvironment({}), port: 0 }, failing, schema, sink)
})

afterAll(async () => {
  await server?.stop()
  await graph?.close()
})

describe('what a client sees of an error', () => {
  test('of a bug: no word of it, but the id under which the log has the stack', async () => {
    // given
    failure = new Error('password of /etc/secret')
    // when
    const { status, errors, headers } = await ask(server.url, query)
    // then
    const requestId = headers.get('x-request-id')
    expect(status).toBe(500)
    expect(errors).toEqual([
      {
        message: 'Unexpected error',
        locations: expect.anything(),
        path: ['code'],
        extensions: { code: 'INTERNAL', requestId },
      },
    ])
    const line = log.find((text) => text.includes(requestId ?? 'no id'))
    expect(line).toContain('password of /etc/secret')
    expect(line).toMatch(/"stack":"Error: .*unexpected-error\.test\.ts/)
  })

  test('of an outage: that it may try again', async () => {
    // given
    failure = new GraphUnavailableError('connection refused by 10.0.0.7')
    // when
    const { status, errors } = await ask(server.url, query)
    // then
    expect(status).toBe(503)
    expect(errors[0]?.message).toBe('The graph store is not answering; try again in a few seconds.')
    expect(errors[0]?.extensions?.code).toBe('STORE_UNAVAILABLE')
  })

  test('of a query past its limit: that it asked for much', async () => {
    // given
    failure = new QueryTimeoutError('code/codes-by-code.cypher passed its limit')
    // when
    const { status, errors } = await ask(server.url, query)
    // then
    expect([status, errors[0]?.extensions?.code]).toEqual([504, 'QUERY_TIMEOUT'])
  })
})
