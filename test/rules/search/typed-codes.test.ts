import { expect, test } from 'vitest'
import { typedCodes } from '../../../src/search/typed-codes.ts'

const nothing = { prefix: null, codes: [], modifiers: [] }

test.each([
  ['2097', { ...nothing, prefix: '2097' }],
  [' g01 ', { ...nothing, prefix: 'G01' }],
  ['0213t', { ...nothing, prefix: '0213T' }],
  ['62', { ...nothing, prefix: '62', modifiers: ['62'] }],
  ['xs', { ...nothing, modifiers: ['XS'] }],
  ['2', nothing],
  ['knee', nothing],
  ['209721', nothing],
  ['20972 20957 as 62', { ...nothing, codes: ['20972', '20957'] }],
  ['20972 with modifier 62', { ...nothing, codes: ['20972'], modifiers: ['62'] }],
  ['', nothing],
])('%j names %j', (text, typed) => {
  expect(typedCodes(text)).toEqual(typed)
})
