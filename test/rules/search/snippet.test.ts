import { expect, test } from 'vitest'
import { snippet } from '../../../src/search/snippet.ts'

test('a short text is shown whole, an empty one not at all', () => {
  expect(snippet('Bone with its skin', ['skin'])).toBe('Bone with its skin')
  expect(snippet('', [])).toBeNull()
})

test('a long text is cut between words around the first that matched', () => {
  // given a text whose only interesting word stands late
  const text = `${'Nothing of interest is said here. '.repeat(8)}Only the anastomosis matters. ${'And more. '.repeat(30)}`
  // when
  const shown = snippet(text, ['anastomosis'])
  // then
  expect(shown).toMatch(/^… \w.*anastomosis matters.* …$/)
  expect(shown?.length).toBeLessThanOrEqual(170)
})
