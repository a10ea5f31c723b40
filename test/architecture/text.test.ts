import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/root.ts'

const sources = globSync('{src,test}/**/*.{ts,mjs}', { cwd: root }).toSorted()
const texts = sources.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

test('no file is over 300 lines: one idea per file', () => {
  const long = texts
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300)
  expect(long).toEqual([])
})

test('only src/server/environment.ts reads process.env, so every setting is parsed and documented in one place', () => {
  const readers = texts.filter(
    ({ file, text }) => !file.startsWith('test/') && /process\.env\b|process\['env'\]/.test(text),
  )
  expect(readers.map(({ file }) => file).filter((file) => file !== 'src/server/environment.ts')).toEqual([])
})

test('no lint or type check is switched off', () => {
  const off = /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint)-disable/
  expect(
    texts
      .filter(({ file, text }) => file !== 'test/architecture/text.test.ts' && off.test(text))
      .map(({ file }) => file),
  ).toEqual([])
})
