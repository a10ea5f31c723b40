import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ask } from '../support/ask.ts'
import { countingGraph } from '../support/counting-graph.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

/** How many graph queries one operation runs. */
async function queriesOf(operation: string): Promise<number> {
  const counted = countingGraph(graph)
  await ask(counted.graph, operation)
  return counted.count()
}

/** The three queries of the registry: releases, files, version. */
const registry = 3

const eight = '"20955","20956","20957","20962","20969","20970","20972","20973"'
const fields = `gloss feeScheduleRow(on: "2026-05-08") { workRvu citations { locator release { id } source { id } } }
  outpatientRate(on: "2026-05-08") { rate } ascRate(on: "2026-05-08") { rate } documentationRequirements { text citations { locator } }`

describe('graph queries per operation', () => {
  test('one code and eight codes cost the same: codes, fee rows, two rates, statements', async () => {
    expect(await queriesOf(`{ codes(codes: ["20972"]) { ${fields} } }`)).toBe(registry + 5)
    expect(await queriesOf(`{ codes(codes: [${eight}]) { ${fields} } }`)).toBe(registry + 5)
  })

  test('one code on eight dates costs what one date does', async () => {
    const on = (date: string, index: number) => `d${index}: feeScheduleRow(on: "${date}") { workRvu }`
    const dates = [
      '2025-10-01',
      '2025-11-03',
      '2025-12-31',
      '2026-04-01',
      '2026-05-08',
      '2026-05-09',
      '2026-06-01',
      '2026-06-30',
    ]
    expect(await queriesOf(`{ code(code: "20972") { ${dates.map(on).join(' ')} } }`)).toBe(registry + 2)
    expect(await queriesOf(`{ code(code: "20972") { ${on('2026-05-08', 0)} } }`)).toBe(registry + 2)
  })

  test('a national price: fee row and published figures; a local one also ZIP and indices', async () => {
    const pay = (line: string) =>
      `{ payment(line: { code: "20972", on: "2026-05-08", placeOfService: "22" ${line} }) { __typename } }`
    expect(await queriesOf(pay(''))).toBe(registry + 2)
    expect(await queriesOf(pay('place: { zip: "77030" }'))).toBe(registry + 4)
  })

  test('twenty prices in one operation cost what one does', async () => {
    const pay = (_: unknown, index: number) =>
      `p${index}: payment(line: { code: "20972", on: "2026-05-08", placeOfService: "22", units: ${index + 1} }) { __typename }`
    expect(await queriesOf(`{ ${Array.from({ length: 20 }, pay).join(' ')} }`)).toBe(registry + 2)
  })
})
