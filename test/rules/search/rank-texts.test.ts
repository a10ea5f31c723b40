import { expect, test } from 'vitest'
import { rankTexts } from '../../../src/search/rank-texts.ts'
import { askedWords } from '../../../src/search/search-words.ts'
import type { SearchKind } from '../../../src/search/search.ts'

const textNames = { CODE: 'gloss', MODIFIER: 'name', STATEMENT: 'statement' }
const text = (kind: SearchKind, key: string, words: string) => ({ kind, key, text: words, textName: textNames[kind] })

test('more of the asked words first, then kind, then the shorter text, then key', () => {
  // given
  const candidates = [
    text('STATEMENT', 'a', 'metatarsal bone with skin'),
    text('CODE', '20957', 'Graft from a metatarsal'),
    text('CODE', '20969', 'Bone with its skin from a donor that is not a metatarsal'),
    text('CODE', '20972', 'Bone with its skin from a metatarsal'),
    text('CODE', '20900', 'Ordinary graft'),
  ]
  // when
  const hits = rankTexts(['metatarsal', 'skin'], candidates)
  // then
  expect(hits.map(({ key }) => key)).toEqual(['20972', '20969', 'a', '20957'])
})

test('a surgical term finds the plain words of a gloss, all of them or none', () => {
  const hits = rankTexts(
    ['osteocutaneous'],
    [text('CODE', '20972', 'Bone with its skin'), text('CODE', '20957', 'Bone')],
  )
  expect(hits).toEqual([{ kind: 'CODE', key: '20972', words: ['bone', 'skin'], why: 'words of the gloss: bone, skin' }])
})

test('the beginning of a word finds it, and the hit says the word', () => {
  expect(rankTexts(['metatars'], [text('STATEMENT', 's', 'Name the donor metatarsal.')])).toEqual([
    { kind: 'STATEMENT', key: 's', words: ['metatarsal'], why: 'words of the statement: metatarsal' },
  ])
})

test.each([
  ['what is the flap of a toe?', ['flap', 'toe']],
  ['bad [ ( query', ['bad', 'query']],
  ['Toe, toe and TOE', ['toe']],
  ['of a', []],
])('%j asks for %j', (typed, words) => {
  expect(askedWords(typed)).toEqual(words)
})
