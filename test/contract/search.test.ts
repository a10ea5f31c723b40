import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/graph.ts'
import { testQuery } from '../support/neo4j-store.ts'

const texts = testQuery(
  'write',
  `CREATE (:Code {code: '20957', gloss: 'Bone graft with microvascular anastomosis, metatarsal'})
   CREATE (:Code {code: '20972', gloss: 'Free osteocutaneous flap, metatarsal (bone and skin)'})
   CREATE (:Code {code: 'G0105', title: 'Colorectal cancer screening; colonoscopy on individual at high risk'})
   CREATE (:Code {code: '00142'})
   CREATE (:Modifier {code: '62', name: 'Two surgeons'})
   CREATE (:Statement {slug: '20972-donor', text: 'The record says why this donor site.\nA second line names the flap.'})
   CREATE (:Statement {slug: '20972-question', text: 'Was the bone vascularized?', answer: 'Say so, and how.'})`,
  z.object({}),
  z.object({}),
)

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
  await graph.write((transaction) => transaction.run(texts, {}))
})
afterAll(() => graph.close())

const code = (key: string, score: number) => ({ label: 'Code', key, score })
const statement = (key: string, score: number) => ({ label: 'Statement', key, score })

test.each([
  ['a whole word', 'metatarsal', [code('20957', 1), code('20972', 1)]],
  ['the start of a word', 'osteocut', [code('20972', 0.5)]],
  ['not the middle of a word', 'vascular', [statement('20972-question', 0.5)]],
  ['any of several words, the best first', 'flap skin', [code('20972', 1), statement('20972-donor', 0.5)]],
  ['a word in brackets, in any case', '(BONE', [code('20957', 1), code('20972', 1), statement('20972-question', 1)]],
  ['an official title', 'colonoscopy', [code('G0105', 1)]],
  ['a name of a modifier', 'surgeon', [{ label: 'Modifier', key: '62', score: 0.5 }]],
  ['an answer, and a second line', 'say second', [statement('20972-donor', 0.75), statement('20972-question', 0.5)]],
  ['nothing of the kind', 'tonsils', []],
  ['no word at all', '  -- ()* ', []],
  ['what an engine would take for syntax', "bad [ ( query') RETURN 1 // \\ ~ ^ : * ?", []],
])('%s: %s', async (_, text, hits) => {
  expect(await graph.search({ text, limit: 10 })).toEqual(hits)
})

test('the limit holds', async () => {
  expect(await graph.search({ text: 'bone', limit: 2 })).toHaveLength(2)
  expect(await graph.search({ text: 'bone', limit: 0 })).toEqual([])
})
