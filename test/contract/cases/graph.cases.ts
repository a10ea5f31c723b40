import { textsWithWords } from '../../../src/graph/graph.queries.ts'
import { contractCase } from '../contract-case.ts'

const given = [
  `CREATE (:Code {code: '20957', gloss: 'BONE graft'})
   CREATE (:Code {code: '20972', gloss: 'Free flap, bone and skin', title: 'Graft'})
   CREATE (:Code {code: '20999'})
   CREATE (:Modifier {code: '62', name: 'Two surgeons'})
   CREATE (:Statement {slug: 's1', text: 'Carbone', answer: 'no'})
   CREATE (:Statement {slug: 's2', text: 'Line one.\\nBones of line two.'})`,
]
const starting = (words: string): string => `(?ius)(.*[^\\p{L}\\p{N}])?(${words}).*`

export const cases = [
  contractCase({
    query: textsWithWords,
    shows: 'texts with a word that starts so, also behind a line end; not inside a word; the most words first',
    given,
    params: { pattern: starting('graft|bone'), words: ['graft', 'bone'], limit: 10 },
    rows: [
      { label: 'Code', key: '20957', text: 'bone graft ' },
      { label: 'Code', key: '20972', text: 'free flap, bone and skin graft' },
      { label: 'Statement', key: 's2', text: 'line one.\nbones of line two. ' },
    ],
  }),
  contractCase({
    query: textsWithWords,
    shows: 'no more than the limit',
    given,
    params: { pattern: starting('two'), words: ['two'], limit: 1 },
    rows: [{ label: 'Modifier', key: '62', text: 'two surgeons' }],
  }),
]
