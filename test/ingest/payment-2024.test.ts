import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'
import { ask } from '../support/ask.ts'
import { openEmptyGraph } from '../support/graph.ts'

test('P6: 20972 in May 2024 is 2829.44 (85.00 × 33.2875), from a synthetic file marked so, since no 2024 release is at hand', async () => {
  // given a PPRRVU file of April 2024 with the figures of the rule book
  const graph = await openEmptyGraph()
  const fixture = fileURLToPath(new URL('../fixtures/payment/PPRRVU24_APR.csv', import.meta.url))
  expect(await ingest(graph, [fixture])).toMatchObject({ refused: [], receipts: [{ release: 'RVU24B', accepted: 1 }] })
  // when the code is priced in that quarter
  const { payment } = await ask(
    graph,
    '{ payment(line: { code: "20972", on: "2024-05-08", placeOfService: "22" }) { ... on Payment { amount release { id } } } }',
  )
  // then it is the figure of the rule book
  expect(payment).toEqual({ amount: '2829.44', release: { id: 'Release:RVU24B' } })
  await graph.close()
})
