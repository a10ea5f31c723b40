import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { found, loaded } from './loaded.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

test('fiscal year 2021: 25,183 notes, 22 chapters and 296 sections', async () => {
  const counts = { release: 'ICD10CM-2021', accepted: 25_501, rejected: 0, duplicates: 0, notes: 0, new: 25_501 }
  expect(await loaded(graph, 'icd10/icd10cm-tabular-2021.zip')).toEqual({ 'ICD-10-CM tabular XML': counts })
  const kinds = await found(graph, 'MATCH (n:DiagnosisNote) RETURN n.kind AS kind, count(n) AS notes ORDER BY kind')
  expect(Object.fromEntries(kinds.map(({ kind, notes }) => [kind, notes]))).toEqual({
    CODE_ALSO: 352,
    CODE_FIRST: 681,
    EXCLUDES1: 5441,
    EXCLUDES2: 2253,
    INCLUDES: 1015,
    INCLUSION_TERM: 11_617,
    NOTE: 176,
    SEVENTH_CHARACTER: 1787,
    SEVENTH_CHARACTER_NOTE: 514,
    USE_ADDITIONAL: 1347,
  })
})

test('a category hangs under its section and chapter, whose notes it inherits', async () => {
  const above = await found(
    graph,
    `MATCH (:Diagnosis {code: 'S91'})-[:CHILD_OF*1..3]->(a:Diagnosis)-[:HAS_TITLE]->(t:DiagnosisTitle)
     RETURN a.code AS code, t.longTitle AS title ORDER BY code`,
  )
  expect(above).toEqual([
    { code: '19', title: 'Injury, poisoning and certain other consequences of external causes (S00-T88)' },
    { code: 'S90-S99', title: 'Injuries to the ankle and foot (S90-S99)' },
  ])
  // open wounds of the foot are never coded with open fractures of the foot, which have B as their seventh character
  const excluded = await found(
    graph,
    "MATCH (:Diagnosis {code: 'S91'})-[:HAS_NOTE]->(n:DiagnosisNote {kind: 'EXCLUDES1'}) RETURN n.text AS text, n.targets AS targets, n.targetCharacters AS characters ORDER BY text",
  )
  expect(excluded).toMatchObject([
    {
      text: 'open fracture of ankle, foot and toes (S92.-with 7th character B)',
      targets: ['S92'],
      characters: ['B'],
    },
    { text: 'traumatic amputation of ankle and foot (S98.-)', targets: ['S98'], characters: null },
  ])
})
