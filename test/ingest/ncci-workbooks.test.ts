import { afterAll, beforeAll, expect, test } from 'vitest'
import { workbook } from '../../seeds/extract/workbook.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { zipOf } from '../fixtures/ingest/zip-of.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { read } from './reading-back.ts'

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

const header = [
  'Column 1',
  'Column 2',
  '*=in existence prior to 1996',
  'Effective Date',
  'Deletion Date *=no data',
  'Modifier 0=not allowed 1=allowed 9=not applicable',
  'PTP Edit Rationale',
]
const title = ['Column1/Column 2 Edits']
const misuse = 'Misuse of Column Two code with Column One code'

test('hospital edits as a workbook: its name tells setting and version, and codes get their zeros back', async () => {
  const rows = [title, header, [142, 'Z0002', null, 20240401, '*', 1, misuse]]
  const path = folder.write('ccioph-v322r0-f1.xlsx', workbook('ccioph', rows))
  // when
  const { receipts, refused } = await ingest(graph, [path])
  // then
  expect(refused).toEqual([])
  expect(receipts).toMatchObject([{ release: 'PTP-HOSPITAL-V322R0', format: 'NCCI PTP edits xlsx', accepted: 1 }])
  const edits = await read(
    graph,
    `MATCH (one:Code {code: '00142'})-[e:PTP_HOSPITAL]->(two:Code)
     RETURN two.code AS two, toString(e.effective) AS effective, e.deletion AS deletion, e.modifierIndicator AS indicator, e.firstRow AS row`,
  )
  expect(edits).toEqual([{ two: 'Z0002', effective: '2024-04-01', deletion: null, indicator: 1, row: 3 }])
})

test('text and workbook of one archive are one table: the text is loaded, once', async () => {
  const line = ['Z0001', 'Z0002', '', '20240401', '*', '1', misuse]
  const text = [title, header, line].map((cells) => cells.join('\t')).join('\r\n')
  const path = folder.write(
    'ccipra-v322r0-f1.zip',
    zipOf([
      { name: 'ccipra-v322r0-f1.xlsx', bytes: workbook('ccipra', [title, header, line]) },
      { name: 'ccipra-v322r0-f1.TXT', bytes: `${text}\r\n` },
    ]),
  )
  const { receipts, skipped } = await ingest(graph, [path])
  expect(receipts).toMatchObject([{ release: 'PTP-PRACTITIONER-V322R0', format: 'NCCI PTP edits text', new: 1 }])
  expect(skipped).toMatchObject([
    {
      file: 'ccipra-v322r0-f1.zip!ccipra-v322r0-f1.xlsx',
      reason: 'states the same as ccipra-v322r0-f1.TXT, which is loaded',
    },
  ])
  expect(await read(graph, 'MATCH ()-[e:PTP_PRACTITIONER]->() RETURN count(e) AS edits')).toEqual([{ edits: 1 }])
})

test('MUE of the two other settings, as workbook and as csv', async () => {
  const columns = (setting: string) => [
    'HCPCS/ CPT Code',
    `${setting} Services MUE Values`,
    'MUE Adjudication Indicator',
    'MUE Rationale',
  ]
  const row = ['Z0001', '2', '3 Date of Service Edit: Clinical', 'Clinical: Data']
  const hospital = folder.write(
    'MCR_MUE_OutpatientHospitalServices_Eff_04-01-2026.xlsx',
    workbook('Hospital', [['Notice.'], columns('Outpatient Hospital'), row]),
  )
  const supplier = folder.write(
    'MCR_MUE_DMESupplierServices_Eff_04-01-2026.csv',
    [columns('DME Supplier'), row].map((cells) => `${cells.join(',')}\n`).join(''),
  )
  const { receipts, refused } = await ingest(graph, [hospital, supplier])
  expect(refused).toEqual([])
  expect(receipts.map(({ release, accepted }) => [release, accepted])).toEqual([
    ['MUE-DME-2026Q2', 1],
    ['MUE-OUTPATIENT_HOSPITAL-2026Q2', 1],
  ])
  const limits = await read(
    graph,
    `MATCH (:Code {code: 'Z0001'})-[:HAS_MUE]->(m:MueLimit) RETURN m.key AS key, m.setting AS setting ORDER BY key`,
  )
  expect(limits).toEqual([
    { key: 'MUE-DME-2026Q2:Z0001', setting: 'DME' },
    { key: 'MUE-OUTPATIENT_HOSPITAL-2026Q2:Z0001', setting: 'OUTPATIENT_HOSPITAL' },
  ])
})
