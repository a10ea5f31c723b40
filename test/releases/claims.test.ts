import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, ask } from '../support/ask.ts'
import { openEmptyGraph, openSeededGraph } from '../support/graph.ts'
import { loaded } from './loaded.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
  await loaded(graph, 'ncci/aoc-2026q2.zip')
})
afterAll(() => graph.close())

type Line = string | { code: string; modifiers?: string[]; units?: number }
interface Case {
  on?: string
  placeOfService?: string
  lines: Line[]
  history?: { dateOfService: string; code: string; modifiers?: string[] }[]
}

const verdictFields = `decision allowed
  lines { number code decision allowed findings { rule effect message otherLine fix citations { locator release { id } } } }
  coverage { rule status release { id } message }`

/** `20972-59` is a line with a modifier. */
function lineOf(line: Line) {
  if (typeof line !== 'string') return line
  const [code, ...modifiers] = line.split('-')
  return { code, modifiers }
}

async function check(given: Case, on: Graph = graph): Promise<Answer> {
  const claim = {
    dateOfService: given.on ?? '2026-04-10',
    placeOfService: given.placeOfService ?? '22',
    lines: given.lines.map(lineOf),
    ...(given.history && { history: given.history }),
  }
  return (await ask(on, `query ($claim: ClaimInput!) { checkClaim(claim: $claim) { ${verdictFields} } }`, { claim }))
    .checkClaim
}

const allowed = (verdict: Answer) => verdict.lines.map((line: Answer) => line.allowed)
const denials = (verdict: Answer) =>
  verdict.lines.map((line: Answer) =>
    line.findings.filter((one: Answer) => one.effect === 'DENY').map((one: Answer) => one.rule),
  )

describe('worked claims of the rule book, place of service 22, national 2026', () => {
  test.each<[string, Case, (string | null)[], string[][], string]>([
    [
      'C1 an edit of indicator 1 without a modifier',
      { lines: ['20972', '12042'] },
      ['2531.79', null],
      [[], ['PTP']],
      'PARTIAL',
    ],
    ['C2 XS bypasses it', { lines: ['20972', '12042-XS'] }, ['2531.79', '84.17'], [[], []], 'PAY'],
    ['C3 59 on the vessel repair', { lines: ['20972', '35226-59'] }, ['2531.79', '378.27'], [[], []], 'PAY'],
    [
      'C4 indicator 0 ignores 59, and the primary is missing',
      { lines: ['20972', '69990-59'] },
      ['2531.79', null],
      [[], ['PTP', 'ADD_ON']],
      'PARTIAL',
    ],
    ['C5 the dearer code is column two', { lines: ['20957', '20972'] }, ['2456.30', null], [[], ['PTP']], 'PARTIAL'],
    ['C6 XS on column one; ranked by fee', { lines: ['20957-XS', '20972'] }, ['1228.15', '2531.79'], [[], []], 'PAY'],
    [
      'C7 an add-on with its primary',
      { lines: ['20972', '15100', '15101'] },
      ['2531.79', '330.17', '100.54'],
      [[], [], []],
      'PAY',
    ],
    ['C8 an add-on without', { lines: ['20972', '15101'] }, ['2531.79', null], [[], ['ADD_ON']], 'PARTIAL'],
    ['C9 three units where two are the limit', { lines: [{ code: '20972', units: 3 }] }, [null], [['MUE']], 'DENY'],
    ['C10 indicator 0 ignores 59', { lines: ['20956', '20970-59'] }, ['2355.43', null], [[], ['PTP']], 'PARTIAL'],
  ])('%s', async (_name, given, amounts, rules, decision) => {
    const verdict = await check(given)
    expect(allowed(verdict)).toEqual(amounts)
    expect(denials(verdict)).toEqual(rules)
    expect(verdict.decision).toBe(decision)
  })

  test('totals: C6 3759.94, C7 2962.50', async () => {
    expect((await check({ lines: ['20957-XS', '20972'] })).allowed).toBe('3759.94')
    expect((await check({ lines: ['20972', '15100', '15101'] })).allowed).toBe('2962.50')
  })

  test('C11 a visit in the global period is denied; with 24 it is paid', async () => {
    const history = [{ dateOfService: '2026-04-01', code: '20972' }]
    const office = { placeOfService: '11', history }
    const denied = await check({ on: '2026-05-02', lines: ['99213'], ...office })
    expect(denials(denied)).toEqual([['GLOBAL']])
    expect(denied.lines[0].findings[0].fix).toContain('24')
    expect(allowed(await check({ on: '2026-05-03', lines: ['99213-24'], ...office }))).toEqual(['95.19'])
  })

  test('C12 78 pays the operation alone, 58 opens a new window, and without a modifier it is denied', async () => {
    const first = { dateOfService: '2026-04-01', code: '20972' }
    const second = { dateOfService: '2026-04-03', code: '35226', modifiers: ['78'] }
    const third = { dateOfService: '2026-06-30', code: '28122', modifiers: ['58'] }
    expect(allowed(await check({ on: '2026-04-03', lines: ['35226-78'], history: [first] }))).toEqual(['635.49'])
    expect(allowed(await check({ on: '2026-06-30', lines: ['28122-58'], history: [first, second] }))).toEqual([
      '416.51',
    ])
    const later = await check({ on: '2026-07-01', lines: ['28122'], history: [first, third] })
    expect(later.lines[0].findings.map((one: Answer) => one.rule)).toContain('GLOBAL')
  })

  test('C13 day 91: the window is closed', async () => {
    const history = [{ dateOfService: '2025-12-31', code: '20972' }]
    expect(allowed(await check({ on: '2026-04-01', lines: ['28122'], history }))).toEqual(['416.51'])
  })

  test('every finding cites a row, and every denial says what would repair it', async () => {
    const verdict = await check({ lines: ['20972', '12042', '69990-59', { code: '20957', units: 2 }] })
    const findings = verdict.lines.flatMap((line: Answer) => line.findings)
    expect(findings.length).toBeGreaterThan(3)
    for (const finding of findings) {
      expect(finding.citations.length, finding.message).toBeGreaterThan(0)
      if (finding.effect === 'DENY') expect(finding.fix, finding.message).toBeTruthy()
    }
  })
})

describe('what could not be checked', () => {
  test('current, stale and missing data are named by rule', async () => {
    const { coverage } = await check({ lines: ['20972'] })
    const status = Object.fromEntries(coverage.map((one: Answer) => [one.rule, one.status]))
    expect(status).toMatchObject({
      PRICE: 'CURRENT',
      MUE: 'CURRENT',
      ADD_ON: 'CURRENT',
      PTP: 'STALE',
      DIAGNOSIS: 'NO_DATA',
    })
  })

  test('a quarter without releases: nothing is clean, nothing is priced', async () => {
    const verdict = await check({ on: '2026-03-10', lines: ['20972'] })
    expect(verdict).toMatchObject({ decision: 'REVIEW', allowed: null, lines: [{ decision: 'NOT_PRICED' }] })
  })

  test('an empty graph: no line is PAY, every rule says NO_DATA', async () => {
    const empty = await openEmptyGraph()
    const verdict = await check({ lines: ['20972', '12042'] }, empty)
    expect(verdict.lines.map((line: Answer) => line.decision)).toEqual(['NOT_PRICED', 'NOT_PRICED'])
    expect(new Set(verdict.coverage.map((one: Answer) => one.status))).toEqual(new Set(['NO_DATA']))
    await empty.close()
    graph = await openSeededGraph()
    await loaded(graph, 'ncci/aoc-2026q2.zip')
  })
})
