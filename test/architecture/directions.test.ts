import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/root.ts'
import { directions } from './directions.ts'
import { circles, importsOfSource } from './imports.ts'

const edges = importsOfSource()

test.each(directions)('$sentence', ({ sentence, from, fromNot, to, toNot, typesPass }) => {
  const broken = edges
    .filter((edge) => from.test(edge.from) && fromNot?.test(edge.from) !== true)
    .filter((edge) => to.test(edge.to) && toNot?.test(edge.to) !== true)
    .filter((edge) => !(typesPass === true && edge.typeOnly))
  expect(
    broken.map((edge) => `${edge.from} imports ${edge.to}`),
    sentence,
  ).toEqual([])
})

test('no import goes round in a circle', () => {
  expect(circles(edges).map((circle) => circle.join(' → '))).toEqual([])
})

test('the walk sees the imports of every file', () => {
  const files = globSync('src/**/*.ts', { cwd: root })
  const importing = files.filter((file) => /^import /m.test(readFileSync(join(root, file), 'utf8')))
  expect(importing.filter((file) => !edges.some(({ from }) => from === file))).toEqual([])
  const targets = new Set(files)
  expect(
    edges
      .filter(({ to }) => to.startsWith('src/') && to.endsWith('.ts') && !targets.has(to))
      .map(({ from, to }) => `${from} imports ${to}, which is missing`),
  ).toEqual([])
})

test('only graph reads cypher/', () => {
  const readers = globSync('src/**/*.ts', { cwd: root })
    .filter((file) => !file.startsWith('src/graph/'))
    .filter((file) => /['"`/]cypher\/['"`]/.test(readFileSync(join(root, file), 'utf8')))
  expect(readers).toEqual([])
})
