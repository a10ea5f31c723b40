import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, ask, askRefused } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

async function compare(codes: string[], on: string): Promise<Answer> {
  const question = `query ($codes: [HcpcsCode!]!, $on: Date!) { compareCodes(codes: $codes, on: $on) {
    codes { id } rows { group axis differs cells { value citations { locator release { id } } } } } }`
  return (await ask(graph, question, { codes, on })).compareCodes
}

describe('20957 or 20972, on 2026-05-08', () => {
  test('every axis, with the values of the files', async () => {
    // given RVU26B, MUE 2026Q2, the addenda of April 2026 and PTP v30.1
    // when the two codes are compared
    const { codes, rows } = await compare(['20957', '20972'], '2026-05-08')
    // then each axis holds what the files say
    expect(codes).toEqual([{ id: 'Code:20957' }, { id: 'Code:20972' }])
    const values = Object.fromEntries(
      rows.map((row: Answer) => [row.axis, row.cells.map((cell: Answer) => cell.value)]),
    )
    expect(values).toMatchObject({
      'Work RVUs': ['41.54', '43.40'],
      'Practice expense RVUs, facility': ['23.14', '23.14'],
      'Practice expense RVUs, office': ['not applicable', 'not applicable'],
      'Malpractice RVUs': ['8.86', '9.26'],
      'Total RVUs, facility': ['73.54', '75.80'],
      'National payment, facility': ['2456.30', '2531.79'],
      'National payment, office': ['setting not applicable', 'setting not applicable'],
      'Global days': ['090', '090'],
      'Co-surgeons (modifier 62)': ['1', '0'],
      'Units limit a day, practitioner': ['1', '2'],
      'Units limit: adjudication indicator': ['3', '3'],
      'Hospital outpatient status': ['J1', 'J1'],
      'Hospital outpatient APC': ['5114', '5114'],
      'Hospital outpatient rate': ['7413.38', '7413.38'],
      'Surgery centre payment indicator': ['J8', 'G2'],
      'Surgery centre rate': ['4682.29', '3695.53'],
      'Practitioner edits: how far the loaded table speaks': [
        'STALE: PTP-PRACTITIONER-V301R0',
        'STALE: PTP-PRACTITIONER-V301R0',
      ],
      'Practitioner edit with 20957': ['the code itself', 'column two: denied beside 20957; modifier indicator 1'],
      'Practitioner edit with 20972': ['column one: 20972 is denied; modifier indicator 1', 'the code itself'],
    })
  })

  test('each cell that states something cites a release and a row', async () => {
    const { rows } = await compare(['20957', '20972'], '2026-05-08')
    for (const row of rows) {
      for (const cell of row.cells) {
        if (cell.value === 'the code itself') continue
        expect(cell.citations.length, `${row.axis}: ${cell.value}`).toBeGreaterThan(0)
        if (row.group !== 'BUNDLING') expect(cell.citations[0].locator).toMatch(/\d/)
      }
    }
  })

  test('says on which axes they differ', async () => {
    const { rows } = await compare(['20957', '20972'], '2026-05-08')
    const differing = rows.filter((row: Answer) => row.differs).map((row: Answer) => row.axis)
    expect(differing).toEqual(
      expect.arrayContaining(['Work RVUs', 'National payment, facility', 'Co-surgeons (modifier 62)']),
    )
    expect(differing).not.toContain('Global days')
    expect(differing).not.toContain('Practice expense RVUs, facility')
  })
})

test('on a date without releases the cells are null or say so, never a figure of another quarter', async () => {
  const { rows } = await compare(['20957', '20972'], '2026-03-10')
  const values = Object.fromEntries(rows.map((row: Answer) => [row.axis, row.cells.map((cell: Answer) => cell.value)]))
  expect(values).toMatchObject({
    'Work RVUs': [null, null],
    'National payment, facility': ['no data', 'no data'],
    'Units limit a day, practitioner': [null, null],
  })
})

test('a pair without an edit says so by the table that was asked, and in its own quarter an extract proves nothing', async () => {
  const axis = 'Practitioner edit with 15100'
  const cellsOn = async (on: string) => {
    const { rows } = await compare(['20972', '15100'], on)
    return rows.find((row: Answer) => row.axis === axis).cells.map((cell: Answer) => cell.value)
  }
  expect(await cellsOn('2026-05-08')).toEqual(['none in the loaded table', 'the code itself'])
  expect(await cellsOn('2024-05-08')).toEqual([null, 'the code itself'])
})

test('one code, five codes, the same code twice and an unknown code are refused', async () => {
  const question = (codes: string) => `{ compareCodes(codes: [${codes}], on: "2026-05-08") { codes { id } } }`
  expect(await askRefused(graph, question('"20972"'))).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(await askRefused(graph, question('"20972", "20972"'))).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(await askRefused(graph, question('"20972", "99998"'))).toMatchObject({
    message: expect.stringContaining('99998'),
  })
})
