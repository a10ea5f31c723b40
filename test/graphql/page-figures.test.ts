import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import { ask } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

const figures = z
  .object({ items: z.array(z.object({ code: z.string(), predicate: z.string(), value: z.string() })) })
  .parse(
    JSON.parse(readFileSync(new URL('../../seeds/editorial/published-figures.json', import.meta.url), 'utf8')),
  ).items

const question = `{
  code(code: "20972") {
    fee: feeScheduleRow(on: "2026-05-08") { workRvu facilityPeRvu mpRvu totalFacilityRvu globalDays }
    hopd: outpatientRate(on: "2026-05-08") { rate apc }
    asc: ascRate(on: "2026-05-08") { rate paymentIndicator }
  }
  payment(line: { code: "20972", on: "2026-05-08", placeOfService: "22" }) { ... on Payment { amount conflicts { predicate } } }
  paymentBySite(code: "20972", on: "2026-05-08") { sites { conflicts { predicate sides { value } } } }
}`

describe("what the editorial page prints about 20972, held against CMS's files", () => {
  test('eleven figures are held', () => {
    expect(figures.map((figure) => figure.predicate).toSorted()).toEqual(
      [
        'ASC_INDICATOR',
        'ASC_RATE',
        'GLOBAL_DAYS',
        'HOPD_APC',
        'HOPD_RATE',
        'MP_RVU',
        'NATIONAL_PAYMENT',
        'OFFICE_PAYMENT',
        'PE_RVU',
        'TOTAL_RVU',
        'WORK_RVU',
      ].toSorted(),
    )
  })

  test('ten agree; the office figure is a conflict, with both sides', async () => {
    const answer = await ask(graph, question)
    const { fee, hopd, asc } = answer.code
    const cms: Record<string, string> = {
      WORK_RVU: fee.workRvu,
      PE_RVU: fee.facilityPeRvu,
      MP_RVU: fee.mpRvu,
      TOTAL_RVU: fee.totalFacilityRvu,
      GLOBAL_DAYS: fee.globalDays,
      NATIONAL_PAYMENT: answer.payment.amount,
      HOPD_RATE: hopd.rate,
      HOPD_APC: hopd.apc,
      ASC_RATE: asc.rate,
      ASC_INDICATOR: asc.paymentIndicator,
    }
    for (const { predicate, value } of figures) {
      if (predicate === 'OFFICE_PAYMENT') continue
      expect(Number(cms[predicate]) || cms[predicate], predicate).toBe(Number(value) || value)
    }
    const conflicts = answer.paymentBySite.sites.flatMap((site: { conflicts: unknown[] }) => site.conflicts)
    expect(conflicts).toEqual([
      {
        predicate: 'OFFICE_PAYMENT',
        sides: [{ value: expect.stringContaining('not applicable') }, { value: '2531.79' }],
      },
    ])
    expect(answer.payment.conflicts).toEqual([])
  })
})
