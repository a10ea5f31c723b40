import { readFileSync } from 'node:fs'
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

const edit = `id columnOne { code } columnTwo { code } setting modifierIndicator effective deletion rationale beforeY1996
  firstRelease { id } lastRelease { id } method validFrom validTo citations { locator release { id } sourceFile { name extract } }`

function pair(codes: readonly string[], on = '2026-05-08', setting = 'PRACTITIONER'): string {
  return `ptpPair(codes: ${JSON.stringify(codes)}, on: "${on}", setting: ${setting}) {
    edits { ${edit} } inForce { id columnOne { code } modifierIndicator rationale deletion }
    bypassModifiers { code } coverage { rule status release { id } message } }`
}

async function pairOf(...given: Parameters<typeof pair>) {
  return (await ask(graph, `{ ${pair(...given)} }`)).ptpPair
}

describe('two codes billed together', () => {
  test('20957 and 20972: the cheaper is column one, a modifier may bypass, and the row says so', async () => {
    // when asked in the other order
    const outcome = await pairOf(['20972', '20957'])
    // then
    expect(outcome.inForce).toMatchObject({
      columnOne: { code: '20957' },
      modifierIndicator: 1,
      rationale: 'Mutually exclusive procedures',
      deletion: null,
    })
    expect(outcome.edits).toHaveLength(1)
    const [only] = outcome.edits
    expect(only).toMatchObject({
      columnTwo: { code: '20972' },
      setting: 'PRACTITIONER',
      effective: '2000-01-01',
      beforeY1996: false,
      firstRelease: { id: 'Release:PTP-PRACTITIONER-V301R0' },
      lastRelease: null,
      method: 'TRANSCRIBED',
      validFrom: '2000-01-01',
      validTo: null,
    })
    expect(only.id).toMatch(/^PtpEdit:PRACTITIONER:20957:20972:2000-01-01:\d+$/)
  })

  test('the cited line of the cited file is the row of the pair', async () => {
    const [only] = (await pairOf(['20957', '20972'])).edits
    const [citation] = only.citations
    const line = Number(/^line (\d+)$/.exec(citation.locator)?.[1])
    const name = citation.sourceFile.name.replace(/^.*\//, '')
    const file = readFileSync(new URL(`../../seeds/ncci/${name}`, import.meta.url), 'latin1')
    expect(file.split('\n')[line - 1]?.split('\t').slice(0, 2)).toEqual(['20957', '20972'])
  })

  test('indicator 1 lists the modifiers that bypass, indicator 0 none', async () => {
    const bypassed = (await pairOf(['20957', '20972'])).bypassModifiers.map(({ code }: { code: string }) => code)
    expect(bypassed).toEqual(expect.arrayContaining(['25', '59', 'XE', 'XS', 'XP', 'XU', 'LT', 'RT', '78']))
    for (const other of ['22', '26', '50', '51', '52', '62', '76', '77', '80', 'TC']) {
      expect(bypassed).not.toContain(other)
    }
    const never = await pairOf(['20970', '20956'])
    expect(never.inForce).toMatchObject({ columnOne: { code: '20956' }, modifierIndicator: 0 })
    expect(never.bypassModifiers).toEqual([])
  })

  test.each([
    [['20972', '69990'], 0, 'Misuse of Column Two code with Column One code'],
    [['20972', '12042'], 1, 'Standards of medical/surgical practice'],
  ])('%j has indicator %i: %s', async (codes, modifierIndicator, rationale) => {
    expect((await pairOf(codes)).inForce).toMatchObject({ columnOne: { code: '20972' }, modifierIndicator, rationale })
  })

  test('20972 and 15100 have no edit, and the answer says how far it looked', async () => {
    const outcome = await pairOf(['20972', '15100'])
    expect(outcome).toMatchObject({ edits: [], inForce: null, bypassModifiers: [] })
    expect(outcome.coverage).toMatchObject({
      rule: 'PTP',
      status: 'STALE',
      release: { id: 'Release:PTP-PRACTITIONER-V301R0' },
    })
    expect(outcome.coverage.message).toContain('2024-06-30')
    expect(outcome.coverage.message).toContain('extract')
  })

  test('in its own quarter an extract without the pair proves nothing, and a code that no file names neither', async () => {
    expect((await pairOf(['20972', '15100'], '2024-05-08')).coverage).toMatchObject({ status: 'NO_DATA' })
    expect((await pairOf(['20957', '20972'], '2024-05-08')).coverage).toMatchObject({ status: 'CURRENT' })
    const unknown = (await pairOf(['20972', '99998'], '2024-05-08')).coverage
    expect(unknown).toMatchObject({ status: 'NO_DATA', message: expect.stringContaining('99998') })
  })

  test('20972 and 99213: the deletion date is the last day, and another edit begins the day after', async () => {
    const [newest, older] = (await pairOf(['99213', '20972'])).edits
    expect(newest).toMatchObject({ effective: '2020-01-01', deletion: null })
    expect(older).toMatchObject({ effective: '2000-01-01', deletion: '2019-12-31', validTo: '2019-12-31' })
    expect((await pairOf(['20972', '99213'], '2019-12-31')).inForce.id).toBe(older.id)
    expect((await pairOf(['20972', '99213'], '2020-01-01')).inForce.id).toBe(newest.id)
    expect((await pairOf(['20972', '99213'], '1999-12-31')).inForce).toBeNull()
  })

  test('29515 and 64450 changed columns in October 2006', async () => {
    const before = await pairOf(['29515', '64450'], '2006-09-30')
    expect(before.inForce).toMatchObject({ columnOne: { code: '29515' }, modifierIndicator: 1 })
    const after = await pairOf(['29515', '64450'], '2006-10-01')
    expect(after.inForce).toMatchObject({ columnOne: { code: '64450' }, modifierIndicator: 0 })
    expect(after.edits.map((one: { columnOne: { code: string } }) => one.columnOne.code)).toEqual(['64450', '29515'])
  })

  test('two rows of indicator 9 on one day are history, each with its own id, and never in force', async () => {
    const outcome = await pairOf(['88108', '88162'], '1996-01-01')
    const nines = outcome.edits.filter((one: { modifierIndicator: number }) => one.modifierIndicator === 9)
    expect(nines).toHaveLength(2)
    expect(nines[0].id).not.toBe(nines[1].id)
    expect(outcome.inForce).toBeNull()
  })
})

describe('coverage of the edits', () => {
  test.each([
    ['2024-05-01', 'CURRENT'],
    ['2019-01-01', 'CURRENT'],
    ['2024-07-01', 'STALE'],
  ])('on %s is %s', async (on, status) => {
    expect((await pairOf(['20957', '20972'], on)).coverage.status).toBe(status)
  })

  test('without a hospital file there is no data, and no edit is no answer', async () => {
    const outcome = await pairOf(['20957', '20972'], '2026-05-08', 'OUTPATIENT_HOSPITAL')
    expect(outcome).toMatchObject({ edits: [], inForce: null, coverage: { status: 'NO_DATA', release: null } })
  })

  test('a code tells it too', async () => {
    const { code } = await ask(
      graph,
      '{ code(code: "20972") { ptpCoverage(on: "2024-05-01", setting: PRACTITIONER) { rule status } } }',
    )
    expect(code.ptpCoverage).toEqual({ rule: 'PTP', status: 'CURRENT' })
  })
})

describe('what is refused', () => {
  test.each([
    [`{ ${pair(['20972'])} }`, 'two different codes'],
    [`{ ${pair(['20972', '20957', '20956'])} }`, 'two different codes'],
    [`{ ${pair(['20972', '20972'])} }`, 'two different codes'],
    [editsOf('first: 0'), '1 to 100'],
    [editsOf('first: 101'), '1 to 100'],
    [editsOf('first: -1'), '1 to 100'],
    [editsOf('last: 5'), 'first and after'],
    [editsOf('after: "nonsense"'), 'not a cursor'],
    [editsOf('modifierIndicator: 3'), '0 or 1'],
    [editsOf('partnerPrefix: "2%"'), 'beginning of a code'],
  ])('%#: %s', async (operation, words) => {
    expect(await askRefused(graph, operation)).toMatchObject({
      message: expect.stringContaining(words),
      code: 'BAD_USER_INPUT',
    })
  })
})

/** An operation that lists edits of 20972 by partner. */
function editsOf(args: string, fields = 'totalCount', on = '2026-05-08'): string {
  return `{ code(code: "20972") { ptpEdits(on: "${on}", setting: PRACTITIONER, ${args}) { ${fields} } } }`
}

interface Page {
  totalCount?: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { node: { columnOne: { code: string }; columnTwo: { code: string }; modifierIndicator: number } }[]
}

const paged =
  'pageInfo { hasNextPage endCursor } edges { node { columnOne { code } columnTwo { code } modifierIndicator } }'

async function page(args: string, fields = paged): Promise<Page> {
  return (await ask(graph, editsOf(args, fields))).code.ptpEdits
}

describe('the edits of 20972 by partner', () => {
  test('219 as column one, 65 of them with indicator 0; 4 as column two', async () => {
    expect(await page('role: COLUMN_ONE', 'totalCount')).toEqual({ totalCount: 219 })
    expect(await page('role: COLUMN_ONE, modifierIndicator: 0', 'totalCount')).toEqual({ totalCount: 65 })
    expect(await page('role: COLUMN_TWO', 'totalCount')).toEqual({ totalCount: 4 })
    expect(await page('first: 1', 'totalCount')).toEqual({ totalCount: 223 })
    expect(await page('modifierIndicator: 9', 'totalCount')).toEqual({ totalCount: 0 })
  })

  test('who denies it: three debridements of open fractures and the bone-only graft', async () => {
    const { edges, pageInfo } = await page('role: COLUMN_TWO')
    expect(edges.map(({ node }) => node.columnOne.code)).toEqual(['11010', '11011', '11012', '20957'])
    expect(pageInfo.hasNextPage).toBe(false)
  })

  test('a partner by its beginning, in either case', async () => {
    const { edges } = await page('partnerPrefix: "699"')
    expect(edges.map(({ node }) => [node.columnTwo.code, node.modifierIndicator])).toEqual([['69990', 0]])
    expect(
      (await page('role: COLUMN_ONE, partnerPrefix: "g046"')).edges.map(({ node }) => node.columnTwo.code),
    ).toEqual(['G0463'])
  })

  test.each([1, 7, 100])('pages of %i give every edit once, by partner', async (first) => {
    // given, with pages of one, only the partners that begin with 35
    const narrowed = first === 1 ? ', partnerPrefix: "35"' : ''
    const partners: string[] = []
    // when
    for (let after = ''; ;) {
      const { edges, pageInfo } = await page(`first: ${first}${narrowed}${after}`)
      expect(edges.length).toBeLessThanOrEqual(first)
      for (const { node } of edges) {
        partners.push(node.columnOne.code === '20972' ? node.columnTwo.code : node.columnOne.code)
      }
      if (!pageInfo.hasNextPage) break
      after = `, after: ${JSON.stringify(pageInfo.endCursor)}`
    }
    // then
    if (first === 1) expect(partners).toEqual(['35201', '35206', '35207', '35226', '35701', '35702', '35703'])
    else expect(partners).toHaveLength(223)
    expect(partners).toEqual(partners.toSorted())
    expect(new Set(partners).size).toBe(partners.length)
  })

  test('on another day other edits hold', async () => {
    const on = (day: string) => ask(graph, editsOf('partnerPrefix: "64450"', 'totalCount', day))
    expect((await on('1999-12-31')).code.ptpEdits.totalCount).toBe(0)
    expect((await on('2026-05-08')).code.ptpEdits.totalCount).toBe(1)
  })
})

test('an edit by its id, as a fact', async () => {
  const [{ id }] = (await pairOf(['20957', '20972'])).edits
  const { fact, none, node } = await ask(
    graph,
    `{ fact(id: "${id}") { id ... on PtpEdit { modifierIndicator } citations { locator } }
       none: fact(id: "PtpEdit:PRACTITIONER:20957:20972:2000-01-01:1") { id } node(id: "${id}") { id } }`,
  )
  expect(fact).toMatchObject({ id, modifierIndicator: 1 })
  expect(none).toBeNull()
  expect(node).toBeNull()
})

describe('graph queries per operation', () => {
  const eight = ['20955', '20956', '20957', '20962', '20969', '20970', '20972', '20973']

  /** Sources, files and version: they say which edits completely loaded releases state. */
  const registryQueries = 3

  async function queriesOf(operation: string): Promise<number> {
    const counted = countingGraph(graph)
    await ask(counted.graph, operation)
    return counted.count()
  }

  const list = (codes: readonly string[], first: number, fields: string) =>
    `{ codes(codes: ${JSON.stringify(codes)}) { ptpEdits(on: "2026-05-08", setting: PRACTITIONER, first: ${first}) { ${fields} } } }`

  test('a page of edits: the registry, the codes, one query a column, and nothing more for eight codes or fifty edits', async () => {
    const fields = 'edges { node { modifierIndicator } }'
    expect(await queriesOf(list(['20972'], 1, fields))).toBe(registryQueries + 3)
    expect(await queriesOf(list(['20972'], 50, fields))).toBe(registryQueries + 3)
    expect(await queriesOf(list(eight, 1, fields))).toBe(registryQueries + 3)
    expect(await queriesOf(list(eight, 50, fields))).toBe(registryQueries + 3)
  })

  test('totals run only when asked, one query a column', async () => {
    expect(await queriesOf(list(eight, 50, 'totalCount edges { node { modifierIndicator } }'))).toBe(
      registryQueries + 5,
    )
  })

  test('with partners, reasons and sources: partners, rationales and the three of the registry', async () => {
    const fields =
      'edges { node { columnOne { code } columnTwo { gloss } rationale citations { locator release { id } } } }'
    const one = await queriesOf(list(['20972'], 1, fields))
    expect(one).toBe(3 + 1 + 1 + 3)
    expect(await queriesOf(list(eight, 50, fields))).toBe(one)
  })

  test('seven pairs cost what one does', async () => {
    const one = await queriesOf(`{ ${pair(['20957', '20972'])} }`)
    const seven = eight.filter((code) => code !== '20972').map((code, n) => `p${n}: ${pair([code, '20972'])}`)
    expect(await queriesOf(`{ ${seven.join(' ')} }`)).toBe(one)
  })
})
