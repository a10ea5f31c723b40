import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ask, askRefused } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

describe('the first question of a newcomer', () => {
  test('what 20972 is, its RVUs in May 2026, and which row of which file says so', async () => {
    const { code } = await ask(
      graph,
      '{ code(code:"20972") { gloss feeScheduleRow(on:"2026-05-08") { workRvu totalFacilityRvu citations { locator sourceFile { name sha256 } release { id } source { authority } } } } }',
    )
    expect(code.gloss).toMatch(/metatarsal/i)
    expect(code.feeScheduleRow).toMatchObject({ workRvu: '43.40', totalFacilityRvu: '75.80' })
    const [citation] = code.feeScheduleRow.citations
    expect(citation).toMatchObject({ release: { id: 'Release:RVU26B' }, source: { authority: 'CMS_FILE' } })
    expect(citation.locator).toMatch(/^line \d+$/)
    expect(citation.sourceFile.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('the indicators of 20972 as published', async () => {
    const { code } = await ask(
      graph,
      '{ code(code:"20972") { feeScheduleRow(on:"2026-05-08") { statusCode globalDays nonFacilityNotApplicable facilityNotApplicable bilateralSurgery coSurgeons teamSurgeons assistantAtSurgery multipleProcedure pctcIndicator preOperative intraOperative postOperative conversionFactor id method validFrom validTo } } }',
    )
    expect(code.feeScheduleRow).toEqual({
      statusCode: 'A',
      globalDays: '090',
      nonFacilityNotApplicable: true,
      facilityNotApplicable: false,
      bilateralSurgery: '0',
      coSurgeons: '0',
      teamSurgeons: '0',
      assistantAtSurgery: '2',
      multipleProcedure: '2',
      pctcIndicator: '0',
      preOperative: '0.10',
      intraOperative: '0.69',
      postOperative: '0.21',
      conversionFactor: '33.4009',
      id: 'FeeScheduleRow:RVU26B:20972',
      method: 'TRANSCRIBED',
      validFrom: '2026-04-01',
      validTo: '2026-06-30',
    })
  })
})

describe('codes', () => {
  test('come in the order asked, null where unknown', async () => {
    const answer = await ask(graph, '{ codes(codes: ["20973", "99998", "20955"]) { id system } }')
    expect(answer.codes).toEqual([{ id: 'Code:20973', system: 'CPT' }, null, { id: 'Code:20955', system: 'CPT' }])
  })

  test('a code that is none is refused with what a code looks like', async () => {
    expect(await askRefused(graph, '{ code(code: "2097") { id } }')).toMatchObject({
      message: expect.stringContaining('five characters'),
      code: 'BAD_USER_INPUT',
    })
  })

  test('more than a hundred at once are refused', async () => {
    const many = Array.from({ length: 101 }, () => '"20972"').join(',')
    expect(await askRefused(graph, `{ codes(codes: [${many}]) { id } }`)).toMatchObject({
      message: expect.stringContaining('the most is 100'),
    })
  })

  test('history: both years, the newest first', async () => {
    const { code } = await ask(
      graph,
      '{ code(code:"20972") { feeScheduleHistory { totalCount pageInfo { hasNextPage } edges { node { release { id } totalFacilityRvu } } } } }',
    )
    expect(code.feeScheduleHistory).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      edges: [
        { node: { release: { id: 'Release:RVU26B' }, totalFacilityRvu: '75.80' } },
        { node: { release: { id: 'Release:RVU25D' }, totalFacilityRvu: '85.62' } },
      ],
    })
  })

  test('global period: 2026-04-01 gives 2026-03-31 to 2026-06-30', async () => {
    const { code } = await ask(
      graph,
      '{ code(code:"20972") { globalPeriod(on:"2026-04-01") { days firstDay(dateOfService:"2026-04-01") lastDay(dateOfService:"2026-04-01") citations { release { id } } } } }',
    )
    expect(code.globalPeriod).toEqual({
      days: '090',
      firstDay: '2026-03-31',
      lastDay: '2026-06-30',
      citations: [{ release: { id: 'Release:RVU26B' } }],
    })
  })

  test('rates: J1 in APC 5114 at 7413.38 and G2 at 3695.53; 20957 on Addendum EE in October 2025, J8 in January 2026', async () => {
    const answer = await ask(
      graph,
      `{ a: code(code:"20972") { outpatientRate(on:"2026-05-08") { statusIndicator apc rate } ascRate(on:"2026-05-08") { paymentIndicator weight rate multipleProcedureDiscount excluded } }
         b: code(code:"20957") { october: ascRate(on:"2025-11-03") { addendum excluded rate } january: ascRate(on:"2026-02-01") { paymentIndicator rate excluded } } }`,
    )
    expect(answer).toEqual({
      a: {
        outpatientRate: { statusIndicator: 'J1', apc: '5114', rate: '7413.38' },
        ascRate: {
          paymentIndicator: 'G2',
          weight: '65.6144',
          rate: '3695.53',
          multipleProcedureDiscount: true,
          excluded: false,
        },
      },
      b: {
        october: { addendum: 'EE', excluded: true, rate: null },
        january: { paymentIndicator: 'J8', rate: '4682.29', excluded: false },
      },
    })
  })

  test('statements: six requirements, five denial reasons, six questions, each citing page and file', async () => {
    const { code } = await ask(
      graph,
      '{ code(code:"20972") { documentationRequirements { id text citations { locator source { authority } } } denialReasons { text } questions { text answer } coverageNotes { text } modifierNotes { text modifiers } documentationFlags { text } } }',
    )
    expect(code.documentationRequirements).toHaveLength(6)
    expect(code.denialReasons).toHaveLength(5)
    expect(code.questions).toHaveLength(6)
    expect(code.coverageNotes.length).toBeGreaterThan(0)
    expect(code.modifierNotes.length).toBeGreaterThan(0)
    expect(code.documentationFlags.length).toBeGreaterThan(0)
    for (const requirement of code.documentationRequirements) {
      expect(requirement.citations.map((one: { source: { authority: string } }) => one.source.authority)).toEqual([
        'PUBLISHED_PAGE',
        'OWN_EDITORIAL',
      ])
    }
    for (const question of code.questions) expect(question.answer).toBeTruthy()
  })
})

describe('by id', () => {
  test('node and nodes find what ids name, and null otherwise', async () => {
    const answer = await ask(
      graph,
      '{ node(id: "Release:RVU26B") { __typename id } nodes(ids: ["Code:20972", "Nothing:1", "FeeScheduleRow:RVU25D:20972", "GpciRow:RVU26B:13202-01", "Locality:13202-01"]) { __typename id } }',
    )
    expect(answer).toEqual({
      node: { __typename: 'Release', id: 'Release:RVU26B' },
      nodes: [
        { __typename: 'Code', id: 'Code:20972' },
        null,
        { __typename: 'FeeScheduleRow', id: 'FeeScheduleRow:RVU25D:20972' },
        { __typename: 'GpciRow', id: 'GpciRow:RVU26B:13202-01' },
        { __typename: 'Locality', id: 'Locality:13202-01' },
      ],
    })
  })

  test('fact leads to release, file and row', async () => {
    const { fact } = await ask(
      graph,
      '{ fact(id: "FeeScheduleRow:RVU25D:20972") { id method validFrom validTo citations { locator release { id source { id rank } } sourceFile { name extract extractOf extractOfSha256 } } } }',
    )
    expect(fact).toMatchObject({ method: 'TRANSCRIBED', validFrom: '2025-10-01', validTo: '2025-12-31' })
    expect(fact.citations[0]).toMatchObject({
      release: { id: 'Release:RVU25D', source: { id: 'Source:CMS-PFS', rank: 1 } },
      sourceFile: { extract: true },
    })
    expect(fact.citations[0].sourceFile.extractOfSha256).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('sources and meta', () => {
  test('sources come with the weightiest first, releases with files and rows', async () => {
    const answer = await ask(
      graph,
      '{ sources { id rank } source(id: "CMS-PFS") { releases { id } } release(id: "RVU26B") { standing effectiveFrom effectiveTo counts { kind rows } files { name extract } } meta { engine engineVersion graphVersion releases { id } coverage(on: "2026-03-10") { family status message } } }',
    )
    expect(answer.sources.map((one: { rank: number }) => one.rank)).toEqual(
      answer.sources.map((one: { rank: number }) => one.rank).toSorted(),
    )
    expect(answer.source.releases).toEqual([{ id: 'Release:RVU25D' }, { id: 'Release:RVU26B' }])
    expect(answer.release).toMatchObject({ effectiveFrom: '2026-04-01', effectiveTo: '2026-06-30' })
    expect(answer.release.counts).toContainEqual({ kind: 'GPCI', rows: 109 })
    const pfs = answer.meta.coverage.find((one: { family: string }) => one.family === 'PFS')
    expect(pfs).toMatchObject({ status: 'STALE' })
    expect(pfs.message).toContain('RVU25D')
  })
})
