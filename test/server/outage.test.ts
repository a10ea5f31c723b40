import { expect, test } from 'vitest'
import { ask } from './ask.ts'
import { serveBreakableStore } from './breakable-store.ts'

const query = '{ code(code: "20972") { code } }'

test('a store that goes in the middle of a query is told, and the service returns by itself', async () => {
  // given a query that the store is working on
  const store = await serveBreakableStore()
  const { url } = store.server
  expect((await ask(url, query)).data).toEqual({ code: { code: '20972' } })
  store.stall()
  const pending = ask(url, query)
  await new Promise((resolve) => setTimeout(resolve, 200))
  // when
  store.cut()
  const whileAway = await readiness(url, 503)
  const { status, errors } = await pending
  // then
  expect(status).toBe(503)
  expect(errors[0]?.message).toBe('The graph store is not answering; try again in a few seconds.')
  expect(errors[0]?.extensions?.code).toBe('STORE_UNAVAILABLE')
  expect(whileAway.message).toEqual(expect.any(String))
  expect((await fetch(`${url}/live`)).status).toBe(200)

  // when
  store.mend()
  await readiness(url, 200)
  // then
  expect((await ask(url, query)).data).toEqual({ code: { code: '20972' } })
  await store.close()
}, 60_000)

/** Asks `/ready` until it has the status. */
async function readiness(url: string, status: number): Promise<{ message: string | null }> {
  for (let attempt = 0; attempt < 2_000; attempt++) {
    const response = await fetch(`${url}/ready`)
    if (response.status === status) return (await response.json()) as { message: string | null }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`/ready did not turn ${status}`)
}
