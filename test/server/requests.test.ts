import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededStore, storeEnvironment } from '../support/graph.ts'
import { ask, post } from './ask.ts'
import { serve, type Served } from './served.ts'

let server: Served

beforeAll(async () => {
  server = await serve(storeEnvironment(await seededStore()))
})

afterAll(async () => {
  await server?.stop()
})

describe('answers', () => {
  test('what 20972 is worth, and the row that says so', async () => {
    // given
    const query = `{ code(code: "20972") { feeScheduleRow(on: "2026-05-08") {
      workRvu totalFacilityRvu citations { locator sourceFile { name } release { id } source { authority } } } } }`
    // when
    const { status, data, errors, headers } = await ask(server.url, query)
    // then
    expect({ status, errors }).toEqual({ status: 200, errors: [] })
    expect(data).toEqual({
      code: {
        feeScheduleRow: {
          workRvu: '43.40',
          totalFacilityRvu: '75.80',
          citations: [
            {
              locator: expect.stringMatching(/^line \d+$/),
              sourceFile: { name: expect.stringContaining('PPRRVU2026') },
              release: { id: 'Release:RVU26B' },
              source: { authority: 'CMS_FILE' },
            },
          ],
        },
      },
    })
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('a browser gets the editor with its example queries, and nothing from another host', async () => {
    // when
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })
    const html = await response.text()
    // then
    expect(response.status).toBe(200)
    // (nine megabytes that no failing assertion should print)
    const examples = ['Code20972', 'Compare', 'Sites'].filter((operation) => html.includes(`query ${operation} {`))
    expect(examples).toEqual(['Code20972', 'Compare', 'Sites'])
    expect(/<(script|link|img|iframe)[^>]*(src|href)="(https?:)?\/\//.exec(html)?.[0]).toBeUndefined()
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('the root leads to GraphQL', async () => {
    // when
    const response = await fetch(server.url, { redirect: 'manual' })
    // then
    expect([response.status, response.headers.get('location')]).toEqual([307, '/graphql'])
  })

  test('liveness and readiness', async () => {
    // when
    const [live, ready] = await Promise.all([fetch(`${server.url}/live`), fetch(`${server.url}/ready`)])
    // then
    expect([live.status, ready.status]).toEqual([200, 200])
    expect(await ready.json()).toMatchObject({ ready: true, message: null })
  })

  test('introspection is open', async () => {
    // when
    const { data } = await ask(server.url, '{ __schema { queryType { name } } }')
    // then
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } })
  })
})

describe('refusals', () => {
  test('a path that is none', async () => {
    // when
    const response = await fetch(`${server.url}/nothing`)
    // then
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('/graphql')
  })

  test('a body that is no JSON', async () => {
    // when
    const { status, errors } = await post(server.url, '{"query": "{ meta')
    // then
    expect([status, errors[0]?.extensions?.code]).toEqual([400, 'BAD_REQUEST'])
  })

  test('several operations in one request', async () => {
    // when
    const { status, errors } = await post(server.url, '[{"query": "{ __typename }"}, {"query": "{ __typename }"}]')
    // then
    expect([status, errors[0]?.extensions?.code]).toEqual([400, 'BAD_REQUEST'])
  })

  test('a body over a megabyte, with and without its length', async () => {
    // given
    const body = JSON.stringify({ query: '{ __typename }', variables: { filling: 'x'.repeat(1_100_000) } })
    // when
    const announced = await post(server.url, body)
    const streamed = await post(server.url, new Blob([body]).stream())
    // then
    expect([announced.status, streamed.status]).toEqual([413, 413])
  })

  test('a text of too many tokens', async () => {
    // given
    const aliases = Array.from({ length: 3_000 }, (_none, index) => `a${index}: __typename`)
    // when
    const { status, errors } = await ask(server.url, `{ ${aliases.join(' ')} }`)
    // then
    expect([status, errors[0]?.extensions?.code]).toEqual([400, 'TOO_LONG'])
  })

  test('fields nested too deep', async () => {
    // given releases of sources of releases …, each level a list
    const depth = 12
    const query = `{ sources { ${'releases { source { '.repeat(depth)} id ${'} } '.repeat(depth)} } }`
    // when
    const { status, errors } = await ask(server.url, query)
    // then
    expect(status).toBe(400)
    expect(errors.map((error) => error.extensions?.code)).toContain('TOO_DEEP')
  })

  test('an answer that would be too large, counting aliases and page sizes', async () => {
    // given
    const pages = Array.from(
      { length: 20 },
      (_none, index) => `p${index}: ptpEdits(on: "2024-05-01", setting: PRACTITIONER, first: 100) {
        edges { node { columnTwo { ptpEdits(on: "2024-05-01", setting: PRACTITIONER, first: 100) { edges { node { id } } } } } } }`,
    )
    // when
    const { status, errors } = await ask(server.url, `{ code(code: "20972") { ${pages.join(' ')} } }`)
    // then
    expect([status, errors[0]?.extensions?.code]).toEqual([400, 'TOO_COMPLEX'])
  })

  test('a code that is none is told what a code looks like', async () => {
    // when
    const { data, errors } = await ask(server.url, 'query($code: HcpcsCode!) { code(code: $code) { code } }', {
      code: '2097',
    })
    // then
    expect(data).toBeUndefined()
    expect(errors[0]?.message).toContain('five characters')
  })

  test('pages of other origins', async () => {
    // when
    const response = await fetch(`${server.url}/graphql?query={__typename}`, {
      headers: { origin: 'https://elsewhere.example' },
    })
    // then
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})
