import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { expect, test } from 'vitest'
import { allQueries, cypherFiles, cypherText, parameterNames, returnedColumns, shapeKeys } from '../support/queries.ts'

const queries = await allQueries()
const files = cypherFiles()

test('every .cypher file is bound by exactly one query', () => {
  // defineQuery itself refuses to bind a file twice
  expect([...queries.keys()].toSorted()).toEqual(files)
})

test.each(files)('%s begins with its name and says its params and row', (file) => {
  const [first, ...rest] = cypherText(file).split('\n')
  const header = rest.filter((line) => line.startsWith('//')).join('\n')
  expect(first).toBe(`// ${file.replace(/^.*\//, '').replace('.cypher', '')}`)
  expect(header).toMatch(/^\/\/ params: /m)
  expect(header).toMatch(/^\/\/ row: /m)
})

test.each([...queries.values()])('$file has the parameters that its text names', ({ text, params }) => {
  expect(parameterNames(text)).toEqual(shapeKeys(params).toSorted())
})

test.each([...queries.values()])('$file returns the columns of its row', ({ text, row }) => {
  expect(returnedColumns(text).toSorted()).toEqual(shapeKeys(row).toSorted())
})

test.each([...queries.values()])('$file says rightly whether it writes', ({ text, access }) => {
  const writes = /^\s*(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH)\b|\b(ON CREATE SET|ON MATCH SET)\b/m.test(text)
  expect(writes ? 'write' : 'read').toBe(access)
})

test.each(files)('%s passes the checker of Neo4j 5 without errors and warnings', (file) => {
  const names = parameterNames(cypherText(file))
  const parameters = Object.fromEntries(names.map((name) => [name, 'given']))
  const { diagnostics } = lintCypherQuery(cypherText(file), { defaultLanguage: 'CYPHER 5', parameters })
  expect(diagnostics.map(({ message, range }) => `line ${range.start.line + 1}: ${JSON.stringify(message)}`)).toEqual(
    [],
  )
})

/** What both engines take but do otherwise, or what only one of them takes well: engines differ here silently. */
const banned: [RegExp, string][] = [
  [
    /\bOPTIONAL\s+MATCH\b/,
    'no OPTIONAL MATCH: after UNWIND the embedded engine scans the relation; fill gaps in TypeScript or use CALL (x) {}',
  ],
  [/\bEXISTS\s*\{/, 'no EXISTS {}: it scans in the embedded engine; write COUNT { … } > 0'],
  [/(?<!coalesce\()\bsum\(/i, 'no bare sum(): the embedded engine gives null for nothing; write coalesce(sum(…), 0)'],
  [/\bround\([^()]*,/, 'no round(x, n): the embedded engine has none'],
  [/\]\s*\[\s*-|\[\s*-\d+\s*\.\.|\.\.\s*-\d/, 'no negative slices: the engines differ'],
  [/\bid\(|\belementId\(/, 'no internal ids'],
  [/\bMATCH\b[^\n]*\)\s*,\s*\(/, 'no comma patterns: write one pattern per MATCH'],
]

test.each(files)('%s stays inside what both engines do alike', (file) => {
  const text = cypherText(file).replaceAll(/\/\/.*$/gm, '')
  expect(banned.filter(([pattern]) => pattern.test(text)).map(([, reason]) => reason)).toEqual([])
})
