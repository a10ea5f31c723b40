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

describe('a modifier', () => {
  test('62: what it says, and who wrote that', async () => {
    const { modifier } = await ask(
      graph,
      '{ modifier(code: "62") { id code name class ncciAssociated allowedWhen method citations { locator source { authority } } } }',
    )
    expect(modifier).toMatchObject({
      id: 'Modifier:62',
      code: '62',
      class: 'ASSISTANT',
      ncciAssociated: false,
      method: 'EDITORIAL',
      citations: [{ source: { authority: 'OWN_EDITORIAL' } }],
    })
    expect(modifier.name).not.toBe('')
    expect(modifier.allowedWhen).not.toBe('')
  })

  test('in lower case, by id, and unknown', async () => {
    expect(
      await ask(
        graph,
        '{ xs: modifier(code: "xs") { code ncciAssociated } zz: modifier(code: "ZZ") { code } node(id: "Modifier:XS") { id } fact(id: "Modifier:XS") { id } none: node(id: "Modifier:toolong") { id } }',
      ),
    ).toEqual({
      xs: { code: 'XS', ncciAssociated: true },
      zz: null,
      node: { id: 'Modifier:XS' },
      fact: { id: 'Modifier:XS' },
      none: null,
    })
  })

  test('what is none is refused', async () => {
    expect(await askRefused(graph, '{ modifier(code: "621") { code } }')).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

interface Row {
  modifier: { code: string }
  status: string
  effect: string
  indicator: string | null
  note: { text: string } | null
  citations: { locator: string; release: { id: string } }[]
}

async function modifiersOf(code: string, on: string): Promise<Map<string, Row>> {
  const answer = await ask(
    graph,
    `{ code(code: "${code}") { modifiers(on: "${on}") { modifier { code } status effect indicator note { text } citations { locator release { id } } } } }`,
  )
  return new Map(answer.code.modifiers.map((row: Row) => [row.modifier.code, row]))
}

describe('modifiers on a code', () => {
  test('20972 in May 2026: no co-surgeon, no team, an assistant, one side', async () => {
    const rows = await modifiersOf('20972', '2026-05-08')
    const decided = (code: string) => [rows.get(code)?.status, rows.get(code)?.indicator]
    expect(decided('62')).toEqual(['NOT_ALLOWED', 'co-surgeons 0'])
    expect(decided('66')).toEqual(['NOT_ALLOWED', 'team surgeons 0'])
    expect(decided('80')).toEqual(['ALLOWED', 'assistant at surgery 2'])
    expect(decided('AS')).toEqual(['ALLOWED', 'assistant at surgery 2'])
    expect(decided('50')).toEqual(['CONDITIONAL', 'bilateral surgery 0'])
    expect(decided('26')).toEqual(['NOT_ALLOWED', 'PC/TC 0'])
    expect(decided('XS')).toEqual(['CONDITIONAL', null])
    expect(decided('KX')).toEqual(['INFORMATIONAL', null])
  })

  test('what an indicator decides is cited to the fee schedule row, the rest to the modifier', async () => {
    const rows = await modifiersOf('20972', '2026-05-08')
    expect(rows.get('62')?.citations).toEqual([
      { locator: expect.stringMatching(/^line \d+$/), release: { id: 'Release:RVU26B' } },
    ])
    expect(rows.get('XS')?.citations[0]?.release.id).toBe('Release:EDITORIAL-2026')
  })

  test('the editor notes that 62 is not payable on 20972', async () => {
    const rows = await modifiersOf('20972', '2026-05-08')
    expect(rows.get('62')?.note?.text).toContain('62')
    expect(rows.get('80')?.note).toBeNull()
  })

  test('20957 may have a co-surgeon, with documentation', async () => {
    const row = (await modifiersOf('20957', '2026-05-08')).get('62')
    expect(row).toMatchObject({ status: 'CONDITIONAL', indicator: 'co-surgeons 1' })
    expect(row?.effect).toContain('62.5 %')
  })

  test('where no fee schedule is in force, nothing is known and that is said', async () => {
    const rows = [...(await modifiersOf('20972', '2024-05-08')).values()]
    expect(rows.length).toBeGreaterThan(50)
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['CONDITIONAL']))
    expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set([null]))
    expect(rows[0]?.effect).toContain('No fee schedule in force on 2024-05-08 is loaded')
  })

  test('eight codes cost the queries of one: codes, modifiers, fee rows, statements, and the three of the registry', async () => {
    const eight = '"20955","20956","20957","20962","20969","20970","20972","20973"'
    for (const codes of ['"20972"', eight]) {
      const counted = countingGraph(graph)
      await ask(
        counted.graph,
        `{ codes(codes: [${codes}]) { modifiers(on: "2026-05-08") { modifier { name } status effect indicator citations { locator } } } }`,
      )
      expect(counted.count()).toBe(7)
    }
  })
})
