import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { read, sizeOf } from '../ingest/reading-back.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { root } from '../support/root.ts'

const cms = (path: string) => join(root, '../shared/cms', path)

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

/**
 * Counts of the files themselves: `grep -c` of the lines that start with a code, and for workbooks the last row less the
 * header. ASC addenda have three notes under their codes.
 */
describe.each([
  [
    'pfs/rvu26b.zip',
    [
      ['GPCI', 'RVU26B', 109],
      ['FEE_SCHEDULE', 'RVU26B', 19_277],
    ],
  ],
  [
    'pfs/rvu25d.zip',
    [
      ['ANESTHESIA_FACTOR', 'RVU25D', 109],
      ['GPCI', 'RVU25D', 109],
      ['OPPS_CAP', 'RVU25D', 16_100],
      ['FEE_SCHEDULE', 'RVU25D', 19_090],
    ],
  ],
  ['ncci/mue-practitioner-2026q2.zip', [['MUE', 'MUE-PRACTITIONER-2026Q2', 15_095]]],
  ['opps/addendum-b-2023-01.zip', [['OUTPATIENT_RATE', 'OPPS-2023-01', 17_559]]],
  ['zip/zip-carrier-locality-2025q4.zip', [['ZIP', 'ZIP-2025Q4', 42_956]]],
  ['ncci/ccipra-v301r0-f1.zip', [['PTP', 'PTP-PRACTITIONER-V301R0', 636_273]]],
] as const)('%s', (archive, files) => {
  test('every row is accepted and new', async () => {
    const { receipts, refused } = await ingest(graph, [cms(archive)])
    expect(refused).toEqual([])
    // LOCCO has a row twice and a footnote: rvu-side-files.test.ts counts it
    const tables = receipts.filter(({ kind }) => kind !== 'LOCALITY_COUNTIES')
    expect(
      tables.map(({ kind, release, read: rows, accepted, rejected, new: created }) => [
        kind,
        release,
        rows,
        accepted,
        rejected,
        created,
      ]),
    ).toEqual(files.map(([kind, release, rows]) => [kind, release, rows, rows, 0, rows]))
    for (const { file, seconds, rowsPerSecond } of receipts)
      console.info(`${file}: ${seconds} s, ${rowsPerSecond} rows a second`)
  })

  test('again: 0 changes', async () => {
    const before = await sizeOf(graph)
    const { receipts } = await ingest(graph, [cms(archive)])
    const nothing = { new: 0, changed: 0, recited: 0, removed: 0 }
    const tables = receipts.filter(({ kind }) => kind !== 'LOCALITY_COUNTIES')
    expect(tables).toMatchObject(files.map(([, , rows]) => ({ ...nothing, unchanged: rows })))
    expect(await sizeOf(graph)).toEqual(before)
  })
})

describe.each([
  ['asc/asc-202510.zip', 'ASC-2025-10', 4_204, 4_201, 2_109],
  ['asc/asc-202601.zip', 'ASC-2026-01', 4_824, 4_821, 1_557],
])('%s', (archive, release, rows, codes, exclusions) => {
  test('Addendum AA has three notes among its rows; Addendum EE takes its month from it', async () => {
    const { receipts } = await ingest(graph, [cms(archive)])
    const ofKind = (kind: string) => receipts.find((receipt) => receipt.kind === kind)
    expect(ofKind('ASC_RATE')).toMatchObject({
      release,
      read: rows,
      accepted: codes,
      notes: 3,
      rejected: 0,
      new: codes,
    })
    expect(ofKind('ASC_EXCLUSION')).toMatchObject({ release, accepted: exclusions, rejected: 0, new: exclusions })
  })
})

test('20972 stands on its line of each file', async () => {
  expect(
    await read(
      graph,
      `MATCH (:Code {code: '20972'})-[:HAS_FEE]->(f:FeeScheduleRow)
       RETURN f.release AS release, f.workRvu AS work, f.facilityPeRvu AS pe, f.mpRvu AS mp, f.totalFacilityRvu AS total,
              f.conversionFactor AS factor, f.row AS row ORDER BY release`,
    ),
  ).toEqual([
    { release: 'RVU25D', work: '44.51', pe: '32.00', mp: '9.11', total: '85.62', factor: '32.3465', row: 1700 },
    { release: 'RVU26B', work: '43.40', pe: '23.14', mp: '9.26', total: '75.80', factor: '33.4009', row: 1724 },
  ])
  expect(
    await read(
      graph,
      "MATCH (a:AscRate {key: 'ASC-2026-01:20972'}) RETURN a.paymentIndicator AS indicator, a.rate AS rate, a.row AS row",
    ),
  ).toEqual([{ indicator: 'G2', rate: '3695.53', row: 711 }])
  expect(
    await read(
      graph,
      "MATCH (m:MueLimit {key: 'MUE-PRACTITIONER-2026Q2:20972'}) RETURN m.value AS value, m.adjudicationIndicator AS indicator, m.row AS row",
    ),
  ).toEqual([{ value: 2, indicator: 3, row: 1527 }])
  expect(
    await read(
      graph,
      "MATCH (o:OutpatientRate {key: 'OPPS-2023-01:20972'}) RETURN o.rate AS rate, o.statusIndicator AS status, o.apc AS apc",
    ),
  ).toEqual([{ rate: '6614.63', status: 'J1', apc: '5114' }])
  expect(await read(graph, "MATCH (z:Zip {key: 'ZIP-2025Q4:77030'}) RETURN z.localityKey AS locality")).toEqual([
    { locality: '04412-18' },
  ])
})

test('an edit of the table stands on its line, and codes are counted', async () => {
  const counts = await read(
    graph,
    "MATCH (c:Code {code: '20957'}) RETURN c.ptpPractitionerOut AS columnOne, COUNT { (c)-[:PTP_PRACTITIONER]->(:Code) } AS edges",
  )
  expect(counts[0]?.['columnOne']).toBe(counts[0]?.['edges'])
  expect(
    await read(
      graph,
      `MATCH (:Code {code: '20957'})-[e:PTP_PRACTITIONER]->(:Code {code: '20972'})
       RETURN toString(e.effective) AS effective, toString(e.deletion) AS deletion, e.modifierIndicator AS indicator`,
    ),
  ).toEqual([{ effective: '2000-01-01', deletion: null, indicator: 1 }])
})
