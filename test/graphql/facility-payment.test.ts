import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, ask, askRefused } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

async function facility(claim: Record<string, unknown>): Promise<Answer> {
  const question = `query ($claim: FacilityClaimInput!) { facilityPayment(claim: $claim) { total lines { code status amount copayment message derivation { expression } citations { release { id } locator } } } }`
  return (await ask(graph, question, { claim: { on: '2026-05-08', ...claim } })).facilityPayment
}

describe('P22: the hospital outpatient rate of 20972', () => {
  test.each([
    ['1.0', '7413.38'],
    ['1.2', '8302.99'],
    ['0.85', '6746.18'],
  ])('wage index %s gives %s', async (wageIndex, amount) => {
    const paid = await facility({ site: 'HOPD', wageIndex, lines: [{ code: '20972' }] })
    expect(paid).toMatchObject({ total: amount, lines: [{ status: 'PAID', amount }] })
    expect(paid.lines[0].citations[0].release.id).toBe('Release:OPPS-2026-04')
  })

  test('the patient pays 20 %, 1482.68', async () => {
    const paid = await facility({ site: 'HOPD', lines: [{ code: '20972' }] })
    expect(paid.lines[0].copayment).toBe('1482.68')
  })

  test('a comprehensive service takes the other lines in', async () => {
    const paid = await facility({ site: 'HOPD', lines: [{ code: '20972' }, { code: '20957' }] })
    expect(paid).toMatchObject({
      total: '7413.38',
      lines: [{ status: 'PAID' }, { status: 'PACKAGED', amount: '0.00' }],
    })
  })
})

describe('P23: the surgery centre rate of 20972', () => {
  test.each([
    ['1', '3695.53'],
    ['1.2', '4065.08'],
    ['0.85', '3418.37'],
  ])('wage index %s gives %s', async (wageIndex, amount) => {
    expect(await facility({ site: 'ASC', wageIndex, lines: [{ code: '20972' }] })).toMatchObject({ total: amount })
  })

  test('20972 with 15100 in January 2026: the second at half, 4259.82', async () => {
    const paid = await facility({ site: 'ASC', on: '2026-01-15', lines: [{ code: '15100' }, { code: '20972' }] })
    expect(paid.lines.map((line: Answer) => line.amount)).toEqual(['564.29', '3695.53'])
    expect(paid.total).toBe('4259.82')
  })

  test('20957 in October 2025 is on Addendum EE', async () => {
    const paid = await facility({ site: 'ASC', on: '2025-11-03', lines: [{ code: '20957' }] })
    expect(paid).toMatchObject({ total: null, lines: [{ status: 'NOT_PAID', amount: null }] })
    expect(paid.lines[0].message).toContain('Addendum EE')
  })

  test('a device-intensive rate is not adjusted without its device part', async () => {
    const paid = await facility({ site: 'ASC', wageIndex: '1.2', lines: [{ code: '20957' }] })
    expect(paid).toMatchObject({ total: null, lines: [{ status: 'NO_DATA' }] })
    expect(await facility({ site: 'ASC', lines: [{ code: '20957' }] })).toMatchObject({ total: '4682.29' })
  })
})

test('without data or with an area that is not loaded it says so', async () => {
  expect(await facility({ site: 'HOPD', on: '2025-11-03', lines: [{ code: '20972' }] })).toMatchObject({
    total: null,
    lines: [{ status: 'NO_DATA', amount: null }],
  })
  const claim = (more: string) =>
    `{ facilityPayment(claim: { site: ASC, on: "2026-05-08", lines: [{ code: "20972" }] ${more} }) { total } }`
  expect(await askRefused(graph, claim('cbsa: "99999"'))).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(await askRefused(graph, claim('wageIndex: "0"'))).toMatchObject({ code: 'BAD_USER_INPUT' })
})
