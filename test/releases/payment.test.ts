import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { createContext } from '../../src/graphql/context.ts'
import { openPath } from '../../src/ingest/archive/open-paths.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { publishedPriceFiles } from '../../src/ingest/pfrev/published-prices.ts'
import { csvRecords } from '../../src/ingest/reading/csv-records.ts'
import { changeParts, nationalAmount } from '../../src/payment/change-parts.ts'
import type { FeeScheduleRow } from '../../src/payment/fee-schedule.ts'
import { feeRowsByCodeLoader } from '../../src/payment/payment.loader.ts'
import { verifyBatch, verifyingRelease } from '../../src/payment/verify-published.ts'
import { registryLoader } from '../../src/provenance/provenance.loader.ts'
import { Decimal } from '../../src/vocabulary/decimal.ts'
import { type Answer, ask } from '../support/ask.ts'
import { openEmptyGraph } from '../support/graph.ts'

const cms = new URL('../../../shared/cms/', import.meta.url)
const file = (path: string) => new URL(path, cms).pathname

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
  const report = await ingest(
    graph,
    ['pfs/rvu25d.zip', 'pfs/rvu26b.zip', 'zip/zip-carrier-locality-2025q4.zip'].map(file),
  )
  expect(report.refused).toEqual([])
})
afterAll(() => graph.close())

const pay = async (line: string): Promise<Answer> =>
  (
    await ask(
      graph,
      `{ payment(line: { on: "2026-05-08", placeOfService: "22", ${line} }) { __typename ... on Payment { amount } ... on NotPriced { reason message } } }`,
    )
  ).payment

describe('whole fee schedules, as CMS ships them', () => {
  test('20972 at ZIP 77030 and place of service 22 is 2654.27', async () => {
    expect(await pay('code: "20972", place: { zip: "77030" }')).toEqual({ __typename: 'Payment', amount: '2654.27' })
  })

  test('any code prices: 27447 by its row, 15756 too', async () => {
    const { code } = await ask(
      graph,
      '{ code(code: "27447") { feeScheduleRow(on: "2026-05-08") { totalFacilityRvu conversionFactor } } }',
    )
    const { totalFacilityRvu, conversionFactor } = code.feeScheduleRow
    const expected = new Decimal(totalFacilityRvu).times(conversionFactor).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
    expect(await pay('code: "27447"')).toEqual({ __typename: 'Payment', amount: expected.toFixed(2) })
    expect(await pay('code: "15756"')).toMatchObject({ __typename: 'Payment' })
  })

  test('modifier 26 goes by the PC/TC indicator of its own row: 83020-26 (6 beside 9), and 86153, which has no other row', async () => {
    expect(await pay('code: "83020", modifiers: ["26"]')).toEqual({ __typename: 'Payment', amount: '17.70' })
    expect(await pay('code: "86153", modifiers: ["26"]')).toEqual({ __typename: 'Payment', amount: '33.07' })
    const { code } = await ask(
      graph,
      '{ code(code: "83020") { modifiers(on: "2026-05-08") { modifier { code } status } } }',
    )
    // without this project's own modifiers in the store there is nothing to tell
    expect(code.modifiers).toEqual([])
  })

  test('a code that no whole file has is unknown, not merely not loaded', async () => {
    expect(await pay('code: "99998"')).toMatchObject({ reason: 'UNKNOWN_CODE' })
    expect(await pay('code: "20972", place: { zip: "00000" }')).toMatchObject({ reason: 'UNKNOWN_PLACE' })
  })

  test('a restricted code without RVUs is carrier-priced, never 0.00', async () => {
    const restricted = await ask(graph, '{ code(code: "99360") { feeScheduleRow(on: "2026-05-08") { statusCode } } }')
    expect(restricted.code.feeScheduleRow.statusCode).toBe('X')
    expect(await pay('code: "99360"')).toMatchObject({ reason: 'EXCLUDED' })
  })
})

test("CMS's own prices of 76145, July 2025: 109 of 109 localities to the cent", async () => {
  const context = createContext(graph)
  const registry = await context.loader(registryLoader).load('registry')
  const { files, close } = await publishedPriceFiles(file('oracle/pfrev25c.zip'))
  const lines = []
  for await (const line of files[0]?.lines() ?? []) lines.push(line)
  close()
  const prices = lines.flatMap((line) => ('price' in line ? [line.price] : []))
  expect(prices).toHaveLength(109)
  const against = verifyingRelease(registry, 2025, files[0]?.quarter ?? null)
  expect(against).toMatchObject({ release: { key: 'RVU25D' }, exact: false })
  if (against === null) return
  const differences = await verifyBatch(context, registry, against, prices, false)
  expect(differences.filter((one) => one.length > 0)).toEqual([])
})

describe('every code of both fee schedules', () => {
  let byCode: Map<string, FeeScheduleRow[]>
  beforeAll(async () => {
    const codes = await allCodes()
    const loaded = await createContext(graph).loader(feeRowsByCodeLoader).loadMany(codes)
    byCode = new Map(codes.map((code, index) => [code, loaded[index] as FeeScheduleRow[]]))
  })

  /** Every code of RVU25D, read from its file. */
  async function allCodes(): Promise<string[]> {
    const opened = await openPath(file('pfs/rvu25d.zip'))
    const csv = opened.files.find((one) => one.name === 'PPRRVU2025_Oct.csv')
    const codes = new Set<string>()
    if (csv !== undefined)
      for await (const { cells } of csvRecords(csv)) if (/^[0-9A-Z]{5}$/.test(cells[0] ?? '')) codes.add(cells[0] ?? '')
    opened.close()
    codes.delete('HCPCS')
    return [...codes]
  }

  const of = (rows: FeeScheduleRow[], release: string, modifier: string | null) =>
    rows.find((row) => row.release === release && row.modifier === modifier)

  test('26 + TC = global: RVUs exactly, dollars within a cent', () => {
    let held = 0
    for (const rows of byCode.values()) {
      for (const release of ['RVU25D', 'RVU26B']) {
        const [whole, professional, technical] = [null, '26', 'TC'].map((modifier) => of(rows, release, modifier))
        if (!whole || !professional || !technical || whole.statusCode !== 'A') continue
        held += 1
        const rvus = new Decimal(professional.totalNonFacilityRvu).plus(technical.totalNonFacilityRvu)
        expect(rvus.toFixed(2), whole.id).toBe(new Decimal(whole.totalNonFacilityRvu).toFixed(2))
        const parts = nationalAmount(professional, 'NON_FACILITY').plus(nationalAmount(technical, 'NON_FACILITY'))
        expect(parts.minus(nationalAmount(whole, 'NON_FACILITY')).abs().lessThanOrEqualTo('0.01'), whole.id).toBe(true)
      }
    }
    expect(held).toBeGreaterThan(1500)
  })

  test('from RVU25D to RVU26B the parts of every change sum to it exactly, and no amount is negative', () => {
    let compared = 0
    for (const rows of byCode.values()) {
      const [before, after] = [of(rows, 'RVU25D', null), of(rows, 'RVU26B', null)]
      if (!before || !after) continue
      compared += 1
      const change = nationalAmount(after, 'FACILITY').minus(nationalAmount(before, 'FACILITY'))
      const sum = changeParts(before, after, 'FACILITY').reduce((total, part) => total.plus(part.value), new Decimal(0))
      expect(sum.toFixed(2), after.id).toBe(change.toFixed(2))
      expect(nationalAmount(after, 'FACILITY').isNegative()).toBe(false)
    }
    expect(compared).toBeGreaterThan(16_000)
  })

  test('54 and 55 split the package without losing or making a cent', () => {
    let split = 0
    for (const rows of byCode.values()) {
      const row = of(rows, 'RVU26B', null)
      if (!row || row.globalDays !== '090' || new Decimal(row.intraOperative).isZero() || row.statusCode !== 'A')
        continue
      split += 1
      const whole = nationalAmount(row, 'FACILITY')
      const share = (fraction: Decimal) => whole.times(fraction).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
      const surgery = share(new Decimal(row.preOperative).plus(row.intraOperative))
      const after = share(new Decimal(row.postOperative))
      expect(surgery.plus(after).minus(whole).abs().lessThanOrEqualTo('0.01'), row.id).toBe(true)
    }
    expect(split).toBeGreaterThan(2000)
  })
})
