import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ask, askRefused } from '../support/ask.ts'
import { countingGraph } from '../support/counting-graph.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

interface Hit {
  kind: string
  title: string
  snippet: string | null
  why: string
  node: { id: string }
}

async function search(text: string, args = '', on = graph): Promise<{ totalCount: number; hits: Hit[] }> {
  const { search: found } = await ask(
    on,
    `query ($text: String!) { search(text: $text ${args}) { totalCount edges { node { kind title snippet why node { id } } } } }`,
    { text },
  )
  return { totalCount: found.totalCount, hits: found.edges.map((edge: { node: Hit }) => edge.node) }
}

describe('search by code', () => {
  test.each(['20972', ' 20972 '])('%j finds the code first', async (text) => {
    const { hits } = await search(text)
    expect(hits[0]).toMatchObject({ kind: 'CODE', title: '20972', why: 'code 20972', node: { id: 'Code:20972' } })
    expect(hits[0]?.snippet).toMatch(/metatarsal/i)
  })

  test('the beginning of codes finds them in order', async () => {
    const { hits } = await search('2097', ', kinds: [CODE]')
    expect(hits.map(({ title }) => title)).toEqual(['20970', '20972', '20973'])
    expect(hits[0]?.why).toBe('code begins with "2097"')
  })

  test('letters in either case', async () => {
    const { hits } = await search('g046')
    expect(hits.map(({ title }) => title)).toContain('G0463')
  })

  test('several codes and a modifier in one text', async () => {
    const { hits } = await search('20972 and 20957 with modifier 62')
    expect(hits.slice(0, 3).map(({ node }) => node.id)).toEqual(['Modifier:62', 'Code:20972', 'Code:20957'])
  })

  test('a modifier by its two characters', async () => {
    const { hits } = await search('xs', ', kinds: [MODIFIER]')
    expect(hits[0]).toMatchObject({ kind: 'MODIFIER', title: 'Modifier XS', why: 'modifier XS' })
  })
})

describe('search by words', () => {
  test('"osteocutaneous metatarsal" finds 20972 first', async () => {
    const { hits } = await search('osteocutaneous metatarsal')
    expect(hits[0]).toMatchObject({ kind: 'CODE', title: '20972' })
    expect(hits[0]?.why).toMatch(/^words of the gloss: .*metatarsal/)
  })

  test('a statement by its words, with the code it is about', async () => {
    const { hits } = await search('microvascular anastomosis', ', kinds: [STATEMENT]')
    expect(hits.length).toBeGreaterThan(0)
    expect(hits[0]?.title).toMatch(/^20972, /)
    expect(hits[0]?.snippet?.toLowerCase()).toContain('anastomosis')
    expect(hits[0]?.why).toMatch(/^words of the statement: .*anastomosis/)
  })

  test('a modifier by words of its name', async () => {
    const { hits } = await search('left foot great toe', ', kinds: [MODIFIER]')
    expect(hits[0]?.title).toBe('Modifier TA')
  })

  test('pages follow each other', async () => {
    const whole = await search('metatarsal')
    const { search: first } = await ask(
      graph,
      '{ search(text: "metatarsal", first: 2) { pageInfo { hasNextPage endCursor } edges { node { node { id } } } } }',
    )
    const { search: second } = await ask(
      graph,
      `{ search(text: "metatarsal", first: 2, after: "${first.pageInfo.endCursor}") { edges { node { node { id } } } } }`,
    )
    const ids = [...first.edges, ...second.edges].map((edge: { node: Hit }) => edge.node.node.id)
    expect(ids).toEqual(whole.hits.slice(0, 4).map(({ node }) => node.id))
    expect(first.pageInfo.hasNextPage).toBe(true)
  })
})

describe('search of anything that a person types', () => {
  test.each(['', ' ', 'x', '2', '%', '. . .'])('%j finds nothing', async (text) => {
    expect(await search(text)).toEqual({ totalCount: 0, hits: [] })
  })

  test.each(['bad [ ( query', '"; MATCH (n) DETACH DELETE n //', '*** ~ ^2 \\', '{}$text', 'ſtraße 骨'])(
    '%j is no error',
    async (text) => {
      expect((await search(text)).totalCount).toBeGreaterThanOrEqual(0)
    },
  )

  test('a text of 10,000 characters is refused', async () => {
    expect(await askRefused(graph, `{ search(text: "${'a'.repeat(10_000)}") { totalCount } }`)).toMatchObject({
      message: expect.stringContaining('10000 characters'),
      code: 'BAD_USER_INPUT',
    })
  })

  test.each([0, 101, -5])('first %i is refused', async (first) => {
    expect(await askRefused(graph, `{ search(text: "metatarsal", first: ${first}) { totalCount } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })
})

test('one hit and fifty cost the same queries: words, and one for each kind', async () => {
  const counts: number[] = []
  for (const first of [1, 50]) {
    const counted = countingGraph(graph)
    await search('metatarsal', `, first: ${first}`, counted.graph)
    counts.push(counted.count())
  }
  expect(counts).toEqual([3, 3])
})
