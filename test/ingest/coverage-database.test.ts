import { afterAll, beforeAll, expect, test } from 'vitest'
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

/** The layout of CMS's export, a zip in a zip, with invented rows. */
const tables = {
  'article.csv': 'article_id,article_version,article_type,title,status,display_id\n52966,14,1,Flaps,A,A52966\n',
  'article_x_hcpc_code.csv':
    'article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,long_description\n52966,14,99998,60,1,,Descriptor withheld\n',
  'article_x_hcpc_code_group.csv':
    'article_id,article_version,hcpc_code_group,paragraph\n52966,14,1,"Group 1\nprocedures"\n',
  'article_x_icd10_covered.csv':
    'article_id,article_version,icd10_code_id,icd10_covered_group,asterisk\n52966,14,M89.771,1,N\n52966,14,S91.301A,2,Y\n',
  'article_x_icd10_covered_group.csv':
    'article_id,article_version,icd10_covered_group,paragraph,icd10_covered_ast\n52966,14,1,One of these,\n52966,14,2,And one of these,Open wounds\n',
  'article_x_icd10_noncovered.csv':
    'article_id,article_version,icd10_code_id,icd10_noncovered_group\n52966,14,Z42.8,1\n',
  'article_x_icd10_noncovered_group.csv':
    'article_id,article_version,icd10_noncovered_group,paragraph\n52966,14,1,Never\n',
  'article_x_contractor.csv': 'article_id,article_version,contractor_id,contractor_type_id\n52966,14,5,2\n',
  'contractor_jurisdiction.csv': 'contractor_id,contractor_type_id,state_id,term_date\n5,2,36,\n',
  'state_lookup.csv': 'state_id,state_abbrev,description\n36,NY,New York\n',
  'readme.txt': 'For people to read\n',
}
const archive = () => {
  const inner = zipOf(Object.entries(tables).map(([name, bytes]) => ({ name, bytes })))
  return zipOf([{ name: 'current_article_csv.zip', bytes: inner }])
}

test('the export is refused as long as nobody says of which day it is', async () => {
  const { refused } = await ingest(graph, [folder.write('current_article.zip', archive())])
  expect(refused[0]?.remedy).toBe('name it with --release, such as --release MCD-2026-05-07')
})

test('every table of the zip in the zip is loaded, also two tables of one kind', async () => {
  const path = folder.write('current_article.zip', archive())
  const { receipts, refused, skipped } = await ingest(graph, [path], { release: 'MCD-2026-05-07' })
  expect(refused).toEqual([])
  expect(receipts.map(({ file, accepted }) => [file.split('!').at(-1), accepted])).toEqual([
    ['article.csv', 1],
    ['article_x_contractor.csv', 1],
    ['article_x_hcpc_code.csv', 1],
    ['article_x_hcpc_code_group.csv', 1],
    ['article_x_icd10_covered.csv', 2],
    ['article_x_icd10_covered_group.csv', 2],
    ['article_x_icd10_noncovered.csv', 1],
    ['article_x_icd10_noncovered_group.csv', 1],
    ['contractor_jurisdiction.csv', 1],
    ['state_lookup.csv', 1],
  ])
  expect(skipped.map(({ file }) => file.split('!').at(-1))).toEqual(['readme.txt'])
})

test('from an article to its groups and what they list', async () => {
  const listed = await read(
    graph,
    `MATCH (a:CoverageArticle {key: 'MCD-2026-05-07:52966:14'})-[:HAS_GROUP]->(g:ArticleGroup)-[e:LISTS_DIAGNOSIS]->(d:Diagnosis)
     RETURN a.displayId AS article, g.list AS list, g.number AS number, g.paragraph AS paragraph, d.code AS code, e.asterisk AS asterisk
     ORDER BY list, number, code`,
  )
  const article = 'A52966'
  expect(listed).toEqual([
    { article, list: 'COVERED', number: 1, paragraph: 'One of these', code: 'M89771', asterisk: false },
    { article, list: 'COVERED', number: 2, paragraph: 'And one of these', code: 'S91301A', asterisk: true },
    { article, list: 'NONCOVERED', number: 1, paragraph: 'Never', code: 'Z428', asterisk: false },
  ])
  const codes = await read(
    graph,
    `MATCH (g:ArticleGroup {key: 'MCD-2026-05-07:52966:14:HCPCS:1'})-[:LISTS_CODE]->(c:Code)
     RETURN g.paragraph AS paragraph, c.code AS code`,
  )
  expect(codes).toEqual([{ paragraph: 'Group 1 procedures', code: '99998' }])
})

test('the same archive again changes nothing', async () => {
  const path = folder.write('current_article.zip', archive())
  const { receipts } = await ingest(graph, [path], { release: 'MCD-2026-05-07' })
  const changes = receipts.map(({ new: created, changed, recited, removed }) => created + changed + recited + removed)
  expect(changes).toEqual(Array.from({ length: 10 }, () => 0))
})
