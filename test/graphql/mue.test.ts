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

const args = (on: string, setting = 'PRACTITIONER') => `on: "${on}", setting: ${setting}`

describe('medically unlikely edits', () => {
  test.each([
    ['20972', 2, 3, 'Clinical: Data'],
    ['20957', 1, 3, 'Clinical: Data'],
    ['20973', 1, 2, 'CMS Policy'],
  ])('%s: %i units, indicator %i, %s', async (code, value, adjudicationIndicator, rationale) => {
    const answer = await ask(
      graph,
      `{ code(code: "${code}") { mue(${args('2026-05-08')}) { id value adjudicationIndicator rationale setting code
         subject { id } release { id } method validFrom validTo citations { locator sourceFile { name } source { authority } } } } }`,
    )
    expect(answer.code.mue).toMatchObject({
      id: `MueLimit:MUE-PRACTITIONER-2026Q2:${code}`,
      value,
      adjudicationIndicator,
      rationale,
      setting: 'PRACTITIONER',
      code,
      subject: { id: `Code:${code}` },
      release: { id: 'Release:MUE-PRACTITIONER-2026Q2' },
      method: 'TRANSCRIBED',
      validFrom: '2026-04-01',
      validTo: '2026-06-30',
    })
    expect(answer.code.mue.citations[0].locator).toMatch(/^line \d+$/)
    expect(answer.code.mue.citations[0].source.authority).toBe('CMS_FILE')
  })

  test('outside its quarter there is no limit to give, and the coverage says why', async () => {
    const { code } = await ask(
      graph,
      `{ code(code: "20972") {
         last: mue(${args('2026-06-30')}) { value } after: mue(${args('2026-07-01')}) { value } before: mue(${args('2026-03-31')}) { value }
         hospital: mue(${args('2026-05-08', 'OUTPATIENT_HOSPITAL')}) { value } dme: mue(${args('2026-05-08', 'DME')}) { value }
         covered: mueCoverage(${args('2026-06-30')}) { rule status release { id } }
         stale: mueCoverage(${args('2026-07-01')}) { rule status release { id } message }
         early: mueCoverage(${args('2026-03-31')}) { status release { id } }
         noHospital: mueCoverage(${args('2026-05-08', 'OUTPATIENT_HOSPITAL')}) { status release { id } message } } }`,
    )
    expect(code).toMatchObject({
      last: { value: 2 },
      after: null,
      before: null,
      hospital: null,
      dme: null,
      covered: { rule: 'MUE', status: 'CURRENT', release: { id: 'Release:MUE-PRACTITIONER-2026Q2' } },
      stale: { rule: 'MUE', status: 'STALE', release: { id: 'Release:MUE-PRACTITIONER-2026Q2' } },
      early: { status: 'NO_DATA', release: null },
      noHospital: { status: 'NO_DATA', release: null },
    })
    expect(code.stale.message).toContain('2026-06-30')
    expect(code.stale.message).toContain('extract')
  })

  test('by id, as a node and as a fact', async () => {
    const id = 'MueLimit:MUE-PRACTITIONER-2026Q2:20972'
    expect(
      await ask(
        graph,
        `{ node(id: "${id}") { __typename id } fact(id: "${id}") { id } none: fact(id: "${id}9") { id } }`,
      ),
    ).toEqual({ node: { __typename: 'MueLimit', id }, fact: { id }, none: null })
  })

  test('eight codes cost the queries of one: the codes, the limits, and the three of the registry', async () => {
    const eight = '"20955","20956","20957","20962","20969","20970","20972","20973"'
    for (const codes of ['"20972"', eight]) {
      const counted = countingGraph(graph)
      await ask(
        counted.graph,
        `{ codes(codes: [${codes}]) { mue(${args('2026-05-08')}) { value citations { locator } } } }`,
      )
      expect(counted.count()).toBe(5)
    }
  })
})
