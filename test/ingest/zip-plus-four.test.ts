import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Answer, ask } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

const pay = async (zip: string): Promise<Answer> =>
  (
    await ask(
      graph,
      `{ payment(line: { code: "20972", on: "2026-05-08", placeOfService: "22", place: { zip: "${zip}" } }) {
        ... on Payment { amount locality } ... on NotPriced { reason message citations { locator } } } }`,
    )
  ).payment

test('a ZIP in two localities: nine digits are asked for, then looked up, never guessed', async () => {
  // given 35958, which CMS's five-digit file flags
  expect(await pay('35958')).toMatchObject({ reason: 'ZIP_NEEDS_PLUS_FOUR' })
  expect(await pay('35958-1234')).toMatchObject({ reason: 'NO_DATA' })
  // when a nine-digit file (synthetic, in the layout of ZIP9) puts 35958-1234 into Alabama
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-zip9-'))
  writeFileSync(join(folder, 'ZIP9_OCT2025.txt'), `AL359581011200RZ9R  11234      A${' '.repeat(43)}20254\r\n`)
  const report = await ingest(graph, [join(folder, 'ZIP9_OCT2025.txt')])
  expect(report).toMatchObject({ refused: [], receipts: [{ kind: 'ZIP_PLUS_FOUR', accepted: 1 }] })
  // then it prices as Alabama does, and another extension is unknown
  expect(await pay('35958-1234')).toMatchObject({
    amount: '2300.94',
    locality: expect.stringContaining('ZIP 359581234'),
  })
  expect(await pay('359589999')).toMatchObject({ reason: 'UNKNOWN_PLACE' })
})
