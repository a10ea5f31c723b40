import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, ask, askRefused } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

async function fileNamed(release: string, kind: string): Promise<string> {
  const answer = await ask(graph, `{ release(id: "${release}") { files { sha256 kind } } }`)
  return answer.release.files.find((file: Answer) => file.kind === kind).sha256
}

const facts = (sha256: string, args: string) =>
  `{ sourceFile(sha256: "${sha256}") { facts(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { __typename id citations { locator } } } } } }`

describe('a source traced forward', () => {
  test('the GPCI file of RVU26B states 109 facts, in pages without gap or repetition', async () => {
    const sha256 = await fileNamed('RVU26B', 'GPCI')
    const first = (await ask(graph, facts(sha256, 'first: 60'))).sourceFile.facts
    const rest = (await ask(graph, facts(sha256, `first: 60, after: "${first.pageInfo.endCursor}"`))).sourceFile.facts
    expect(first).toMatchObject({ totalCount: 109, pageInfo: { hasNextPage: true } })
    expect(rest).toMatchObject({ totalCount: 109, pageInfo: { hasNextPage: false } })
    const ids = [...first.edges, ...rest.edges].map((edge: Answer) => edge.node.id)
    expect(new Set(ids).size).toBe(109)
    // Alabama is the first row under the three lines of the header
    expect(first.edges[0].node).toEqual({
      __typename: 'GpciRow',
      id: 'GpciRow:RVU26B:10112-00',
      citations: [{ locator: 'line 4' }],
    })
  })

  test('a fee schedule file leads to its rows, and another kind to none', async () => {
    const sha256 = await fileNamed('RVU26B', 'FEE_SCHEDULE')
    const page = (await ask(graph, facts(sha256, 'first: 100'))).sourceFile.facts
    expect(page.edges.map((edge: Answer) => edge.node.id)).toContain('FeeScheduleRow:RVU26B:20972')
    expect((await ask(graph, facts(sha256, 'kind: MUE'))).sourceFile.facts).toMatchObject({ totalCount: 0, edges: [] })
  })

  test('a file of edits and a cursor that is none are refused in words', async () => {
    const edits = await fileNamed('PTP-PRACTITIONER-V301R0', 'PTP')
    expect(await askRefused(graph, facts(edits, 'first: 1'))).toMatchObject({ code: 'BAD_USER_INPUT' })
    const sha256 = await fileNamed('RVU26B', 'GPCI')
    expect(await askRefused(graph, facts(sha256, 'after: "nonsense"'))).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
