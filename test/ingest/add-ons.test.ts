import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { type Folder, makeFolder } from '../fixtures/ingest/folder.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { read } from './reading-back.ts'

let graph: Graph
let folder: Folder
beforeEach(async () => {
  graph = await openEmptyGraph()
  folder = makeFolder()
})
afterEach(async () => {
  await graph.close()
  folder.remove()
})

const header =
  'AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tSpecial_Instruction_Notes'
const row = (addOn: string, primary: string, deletion = '', type = '1') =>
  [type, addOn, '', primary, '', '2013091', deletion, ''].join('\t')
const quarter = (number: number, rows: readonly string[]) =>
  folder.write(`AOC_V2026Q${number}-MCR.txt`, [header, ...rows, ''].join('\r\n'))

const edits = () =>
  read(
    graph,
    `MATCH (a:Code)-[e:ADD_ON_OF]->(p:Code)
     RETURN a.code AS addOn, p.code AS primary, toString(e.deletion) AS deletion, e.firstRelease AS first, e.lastRelease AS last
     ORDER BY addOn, primary, deletion`,
  )

/** What the second quarter changes: one edit ends by its row, one is not stated any more, one is new, one stands twice. */
const first = () =>
  quarter(1, [row('Z0001', 'Z9001'), row('Z0001', 'Z9001'), row('Z0002', 'Z9001'), row('Z0003', 'Z9001')])
const second = () =>
  quarter(2, [
    row('Z0001', 'Z9001'),
    row('Z0001', 'Z9001'),
    row('Z0002', 'Z9001', '2026090'),
    row('Z0004', 'Z9001'),
    row('Z0005', 'CCCCC', '', '2'),
  ])
const inTheEnd = [
  { addOn: 'Z0001', primary: 'Z9001', deletion: null, first: 'AOC-2026Q1', last: null },
  { addOn: 'Z0001', primary: 'Z9001', deletion: null, first: 'AOC-2026Q1', last: null },
  { addOn: 'Z0002', primary: 'Z9001', deletion: '2026-03-31', first: 'AOC-2026Q2', last: null },
  { addOn: 'Z0002', primary: 'Z9001', deletion: null, first: 'AOC-2026Q1', last: 'AOC-2026Q1' },
  { addOn: 'Z0003', primary: 'Z9001', deletion: null, first: 'AOC-2026Q1', last: 'AOC-2026Q1' },
  { addOn: 'Z0004', primary: 'Z9001', deletion: null, first: 'AOC-2026Q2', last: null },
]

test('the second quarter writes what is new and ends what it does not state; a pair that stands twice stays twice', async () => {
  await ingest(graph, [first()])
  const { receipts } = await ingest(graph, [second()])
  expect(receipts).toMatchObject([{ release: 'AOC-2026Q2', accepted: 5, new: 3, unchanged: 2, changed: 0, ended: 2 }])
  expect(await edits()).toEqual(inTheEnd)
})

test('loaded the other way round, the same graph stands in the end', async () => {
  await ingest(graph, [second()])
  await ingest(graph, [first()])
  expect(await edits()).toEqual(inTheEnd)
})

test('primaries that the contractor defines are a fact of the add-on, and no code', async () => {
  await ingest(graph, [second()])
  const facts = await read(
    graph,
    `MATCH (c:Code {code: 'Z0005'})-[:HAS_CONTRACTOR_PRIMARIES]->(f:AddOnByContractor)
     RETURN f.key AS key, f.type AS type, toString(f.effective) AS effective, f.deletion AS deletion, f.row AS row`,
  )
  expect(facts).toEqual([{ key: 'AOC-2026Q2:Z0005', type: 2, effective: '2013-04-01', deletion: null, row: 6 }])
  expect(await read(graph, "MATCH (c:Code {code: 'CCCCC'}) RETURN c.code AS code")).toEqual([])
})
