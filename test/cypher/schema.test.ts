import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cypherFiles, cypherText } from '../support/queries.ts'
import { root } from '../support/root.ts'

const ddl = (file: string): string => readFileSync(join(root, 'cypher/schema', file), 'utf8')
const unique = [...ddl('constraints.cypher').matchAll(/\(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE;/g)].map(named)
const indexed = [...ddl('indexes.cypher').matchAll(/\(n:(\w+)\) ON \(n\.(\w+)\);/g)].map(named)

function named(match: RegExpExecArray): string {
  return `${match[1]}.${match[2]}`
}

test('every unique key has an index of its own: the embedded engine checks one without it row by row', () => {
  expect(unique.filter((key) => !indexed.includes(key))).toEqual([])
})

test('every DDL statement can be repeated', () => {
  const statements = [...`${ddl('constraints.cypher')}${ddl('indexes.cypher')}`.matchAll(/^CREATE .*$/gm)].map(
    ([text]) => text,
  )
  expect(statements).toHaveLength(unique.length + indexed.length)
  expect(statements.filter((text) => !text.includes(' IF NOT EXISTS '))).toEqual([])
})

test.each(cypherFiles())('%s relies on indexes that exist', (file) => {
  const [, line = ''] = /^\/\/ index: (.*)$/m.exec(cypherText(file)) ?? []
  expect(line.split(/,\s*/).filter((name) => /^\w+\.\w+$/.test(name) && !indexed.includes(name))).toEqual([])
})
