import { afterAll, beforeAll, expect, test } from 'vitest'
import { workbook } from '../../seeds/extract/workbook.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { nodeKinds, nodesOf, relationshipKinds, relationshipsOf, type Key } from '../../src/graph/whole-graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import {
  addendumAa,
  addendumEe,
  mueCsv,
  pprrvuCsv,
  pprrvuCsvRow,
  pprrvuLine,
  pprrvuText,
  ptpText,
} from '../fixtures/ingest/layouts.ts'
import { openEmptyGraph } from '../support/graph.ts'

// The whole releases are walked in test/releases/descriptors.test.ts; here every layout has a mark where CMS prints a descriptor.

/** As long as what the fixtures have there, so that columns stay in their places. */
const mark = 'Text of AMA and ADA'
const marked = (text: string) => text.replaceAll('Descriptor withheld', mark).replaceAll(',,x,', `,,${mark},`)

let graph: Graph
let folder: Folder
beforeAll(async () => {
  graph = await openEmptyGraph()
  folder = makeFolder()
})
afterAll(async () => {
  await graph.close()
  folder.remove()
})

const addendumB = workbook('Addendum B April 2026', [
  ['Addendum B.-OPPS Payment by HCPCS Code for CY 2026'],
  [mark],
  [
    'HCPCS Code',
    'Short Descriptor',
    'SI',
    'APC',
    'Relative Weight',
    'Payment Rate',
    'National Unadjusted Copayment',
    'Minimum Unadjusted Copayment',
  ],
  ['99998', mark, 'J1', '5114', '65.6144', '6000.00', '', '1200.00'],
])
const anweb = workbook('A', [
  [
    'HCPC',
    'SEQNUM',
    'RECID',
    'LONG DESCRIPTION',
    'SHORT DESCRIPTION',
    'PRICE1',
    'MULT_PI',
    'COV',
    'BETOS',
    'TOS1',
    'ADD DT',
    'ACT EFF DT',
    'TERM DT',
    'ACTION CD',
  ],
  ...['D9998', '99998', 'G9998'].map((code) => {
    const long = code === 'G9998' ? 'Public text' : mark
    return [code, '0010', '3', long, long, '00', '9', 'I', 'O1F', '1', '19900101', '20040101', null, 'N']
  }),
])
const addendumBb = [
  '"Addendum BB -- ASC Covered Ancillary Services for CY 2026",,,,,,,',
  `${mark},,,,,,,`,
  'HCPCS Code,,Short Descriptor,Drug and Device Pass-Through Expiration during Calendar Year,January 2026 Payment Indicator,January 2026 Payment Weight  ,January 2026 Payment Rate ,January 2026 IRA-22 Adjusted Copayment1',
  `99998,,${mark},,Z2,12.77,$719.28,`,
  '',
].join('\n')

const files: [string, string | Buffer][] = [
  ['rvu26b/PPRRVU2026_Apr_nonQPP.txt', pprrvuText([`HDR ${mark}`, pprrvuLine('99998'), pprrvuLine('D9998')])],
  ['PPRRVU2025_Oct.csv', pprrvuCsv([pprrvuCsvRow('99998')])],
  ['asc-202601/AA.csv', addendumAa('January 2026', ['99998,,x,N,G2,28.767,"$1,561.47 "'])],
  ['asc-202601/EE.csv', addendumEe(['99997'])],
  ['asc-202601/BB.csv', addendumBb],
  ['opps-2026-04.xlsx', addendumB],
  ['2026-04_anweb.xlsx', anweb],
  [
    'mue-2026q2.csv',
    mueCsv(['99998,2,3 Date of Service Edit: Clinical,Clinical: Data']).replace('Copyright notice.', mark),
  ],
  ['ccipra-v301r0.txt', ptpText(['99998 99999 20000101 * 1']).replace('CPT only', mark)],
]

test('no text of a descriptor column, of a notice or of a header is anywhere in the graph', async () => {
  // given
  for (const [name, text] of files) folder.write(name, typeof text === 'string' ? marked(text) : text)
  const { receipts, refused } = await ingest(graph, [folder.path])
  expect(refused).toEqual([])
  expect(receipts.map(({ accepted, rejected }) => [accepted > 0, rejected])).toEqual(files.map(() => [true, 0]))
  // when every property of every node and relationship is walked
  const telling: string[] = []
  let walked = 0
  const look = (where: string, properties: object) => {
    walked += 1
    if (JSON.stringify(properties).includes(mark)) telling.push(`${where} ${JSON.stringify(properties)}`)
  }
  const nodes = await nodeKinds(graph)
  const keys = new Map<string, Key[]>()
  for (const kind of nodes) {
    const all = (await Array.fromAsync(nodesOf(graph, kind))).flat()
    keys.set(
      kind.label,
      all.map(({ key }) => key),
    )
    for (const { properties } of all) look(kind.label, properties)
  }
  for (const kind of await relationshipKinds(graph, nodes)) {
    const all = (await Array.fromAsync(relationshipsOf(graph, kind, keys.get(kind.start.label) ?? []))).flat()
    for (const { properties } of all) look(kind.type, properties)
  }
  // then
  expect(telling).toEqual([])
  expect(walked).toBeGreaterThan(30)
  const titles = (await Array.fromAsync(nodesOf(graph, { label: 'Code', key: 'code', properties: [] }))).flat()
  expect(titles.flatMap(({ key, properties }) => ('title' in properties ? [[key, properties['title']]] : []))).toEqual([
    ['G9998', 'Public text'],
  ])
})
