import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ask } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

const fields =
  'facilityGap sites { site facilityRate surgeonFee total notApplicable conflicts { predicate } citations { release { id } locator } }'

describe('payment by site', () => {
  test("20972: the surgeon's fee beside the facility's rate, the office not applicable", async () => {
    // given the addenda of April 2026 and RVU26B
    // when the sites of 20972 are compared on 2026-05-08
    const { paymentBySite } = await ask(graph, `{ paymentBySite(code: "20972", on: "2026-05-08") { ${fields} } }`)
    // then each total is the sum, and the office has none
    const [office, hopd, asc] = paymentBySite.sites
    expect(office).toMatchObject({ site: 'OFFICE', total: null, conflicts: [{ predicate: 'OFFICE_PAYMENT' }] })
    expect(office.notApplicable).toContain('NA')
    expect(hopd).toMatchObject({
      site: 'HOPD',
      facilityRate: '7413.38',
      surgeonFee: '2531.79',
      total: '9945.17',
      conflicts: [],
    })
    expect(asc).toMatchObject({
      site: 'ASC',
      facilityRate: '3695.53',
      surgeonFee: '2531.79',
      total: '6227.32',
      conflicts: [],
    })
    expect(paymentBySite.facilityGap).toBe('3717.85')
    expect(hopd.citations[0].release.id).toBe('Release:OPPS-2026-04')
    expect(asc.citations[0].release.id).toBe('Release:ASC-2026-04')
  })

  test('20957 in October 2025 is on Addendum EE: no surgery centre', async () => {
    const { paymentBySite } = await ask(graph, `{ paymentBySite(code: "20957", on: "2025-11-03") { ${fields} } }`)
    expect(paymentBySite.sites[2]).toMatchObject({ site: 'ASC', total: null })
    expect(paymentBySite.sites[2].notApplicable).toContain('Addendum EE')
  })

  test('with a place there is a local fee and no total, since the facility rate is not wage-adjusted', async () => {
    const question = `{ paymentBySite(code: "20972", on: "2026-05-08", place: { locality: "Locality:10112-00" }) { ${fields} } }`
    const { paymentBySite } = await ask(graph, question)
    expect(paymentBySite.sites[1]).toMatchObject({ facilityRate: '7413.38', surgeonFee: '2300.94', total: null })
  })

  test('a date without an Addendum B says which one is missing', async () => {
    const { paymentBySite } = await ask(graph, `{ paymentBySite(code: "20972", on: "2025-11-03") { ${fields} } }`)
    expect(paymentBySite.sites[1].facilityRate).toBeNull()
    expect(paymentBySite.sites[1].notApplicable).toContain('OPPS')
  })
})
