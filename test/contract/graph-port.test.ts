import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { ParamShapeError, QueryFailedError, QueryTimeoutError, RowShapeError } from '../../src/graph/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { engineUnderTest, openEmptyGraph } from '../support/graph.ts'
import { testQuery } from '../support/neo4j-store.ts'

const none = z.object({})
const createCode = testQuery(
  'write',
  'CREATE (c:Code {code: $code, gloss: $gloss}) RETURN c.code AS code',
  z.object({ code: z.string(), gloss: z.string().nullable() }),
  z.object({ code: z.string() }),
)
const codes = testQuery(
  'read',
  'MATCH (c:Code) RETURN c.code AS code ORDER BY code',
  none,
  z.object({ code: z.string() }),
)

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph({ queryTimeoutMs: 2_000 })
})
afterAll(() => graph.close())

test('values go in and come out as plain text, integers, lists and maps', async () => {
  // given one value of each kind
  const value = z.any()
  const echo = testQuery(
    'read',
    'RETURN $text AS text, $int AS int, $big AS big, $none AS none, $list AS list, $map AS map, toString(date($day)) AS day, date($day) AS rawDay, 1 + $int AS sum',
    z.object({
      text: z.string(),
      int: z.int(),
      big: z.int(),
      none: z.null(),
      list: value,
      map: value,
      day: z.string(),
    }),
    value,
  )
  // when they are returned
  const rows = await graph.run(echo, {
    text: '00142',
    int: 2,
    big: Number.MAX_SAFE_INTEGER,
    none: null,
    list: [1, 'a', null, true],
    map: { a: 1, b: { c: ['x'] } },
    day: '2026-05-08',
  })
  // then they are the same, an integer is still an integer, and a date is ISO text
  expect(rows).toEqual([
    {
      text: '00142',
      int: 2,
      big: 9007199254740991,
      none: null,
      list: [1, 'a', null, true],
      map: { a: 1, b: { c: ['x'] } },
      day: '2026-05-08',
      rawDay: '2026-05-08',
      sum: 3,
    },
  ])
})

test('integers limit rows', async () => {
  const limited = testQuery(
    'read',
    'UNWIND [1, 2, 3] AS n RETURN n ORDER BY n LIMIT $limit',
    z.object({ limit: z.int() }),
    z.object({ n: z.int() }),
  )
  expect(await graph.run(limited, { limit: 2 })).toEqual([{ n: 1 }, { n: 2 }])
})

test('a code given as a number is refused before the engine could find it', async () => {
  // given a query whose code is text; the embedded engine would find '00142' for 142
  const byCode = testQuery(
    'read',
    'MATCH (c:Code {code: $code}) RETURN c.code AS code',
    z.object({ code: z.string() }),
    z.object({ code: z.string() }),
  )
  // when a number is passed
  const asked = graph.run(byCode, { code: 142 as unknown as string })
  // then it is the caller's bug, by the parameter's name
  await expect(asked).rejects.toThrow(ParamShapeError)
  await expect(asked).rejects.toThrow(/code: .*expected string/)
})

test.each([
  ['a fraction', 1.5, /\$x is 1.5: numbers are integers/],
  ['undefined', undefined, /\$x is undefined/],
  ['an integer past 2^53', 2 ** 53, /\$x is 9007199254740992/],
  ['a date object', new Date(0), /\$x is a object/],
])('%s is refused as a parameter', async (_, x, message) => {
  const loose = testQuery('read', 'RETURN $x AS x', z.object({ x: z.unknown() }), z.object({ x: z.unknown() }))
  await expect(graph.run(loose, { x })).rejects.toThrow(message)
})

test('a row of the wrong shape is refused by file and column', async () => {
  const wrong = testQuery('read', 'RETURN 1 AS code', none, z.object({ code: z.string() }))
  const asked = graph.run(wrong, {})
  await expect(asked).rejects.toThrow(RowShapeError)
  await expect(asked).rejects.toThrow(/RETURN 1 AS code: row 1, code: /)
})

test('a text that the engine refuses is a failed query, by file', async () => {
  const asked = graph.run(testQuery('read', 'RETURN nonsense(', none, none), {})
  await expect(asked).rejects.toThrow(QueryFailedError)
  await expect(asked).rejects.toThrow(/RETURN nonsense/)
})

test('a writing query is refused outside a transaction', async () => {
  await expect(graph.run(createCode, { code: '20972', gloss: null })).rejects.toThrow(
    /writes: run it inside graph.write/,
  )
})

test('a transaction sees its own writes and is all or nothing', async () => {
  // given a transaction that writes, reads and then fails
  const failing = graph.write(async (transaction) => {
    await transaction.run(createCode, { code: '00001', gloss: null })
    expect(await transaction.run(codes, {})).toEqual([{ code: '00001' }])
    throw new Error('changed my mind')
  })
  // when it is over
  await expect(failing).rejects.toThrow('changed my mind')
  // then nothing of it stands
  expect(await graph.run(codes, {})).toEqual([])
})

test('a key exists once', async () => {
  await graph.write((transaction) => transaction.run(createCode, { code: '20972', gloss: 'first' }))
  const again = graph.write((transaction) => transaction.run(createCode, { code: '20972', gloss: 'second' }))
  await expect(again).rejects.toThrow(QueryFailedError)
  expect(await graph.run(codes, {})).toEqual([{ code: '20972' }])
})

test('writers that come together are all written', async () => {
  // given a counter
  const reset = testQuery('write', "MERGE (v:GraphVersion {id: 'graph'}) SET v.version = 0", none, none)
  const bump = testQuery(
    'write',
    "MATCH (v:GraphVersion {id: 'graph'}) SET v.version = v.version + 1 RETURN v.version AS version",
    none,
    z.object({ version: z.int() }),
  )
  await graph.write((transaction) => transaction.run(reset, {}))
  // when ten transactions move it at once
  await Promise.all(Array.from({ length: 10 }, () => graph.write((transaction) => transaction.run(bump, {}))))
  // then none was lost
  const version = testQuery(
    'read',
    "MATCH (v:GraphVersion {id: 'graph'}) RETURN v.version AS version",
    none,
    z.object({ version: z.int() }),
  )
  expect(await graph.run(version, {})).toEqual([{ version: 10 }])
})

test('a query past its limit is ended, and the next one is answered', async () => {
  // given a query that would run for minutes, and others beside it
  const endless = testQuery(
    'read',
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n',
    none,
    z.object({ n: z.int() }),
  )
  const beside = [graph.run(codes, {}), graph.run(codes, {})]
  // when its two seconds are over
  await expect(graph.run(endless, {})).rejects.toThrow(QueryTimeoutError)
  // then the others were answered and the engine serves on
  expect(await Promise.all(beside)).toEqual([[{ code: '20972' }], [{ code: '20972' }]])
  expect(await graph.run(codes, {})).toEqual([{ code: '20972' }])
  expect(await graph.health()).toMatchObject({ ready: true, message: null })
})

test('the schema can be defined again, and health names the engine', async () => {
  await graph.defineSchema()
  await graph.checkpoint()
  const version = { embedded: /^grafeo 0\.6\.0$/, 'neo4j-5': /Neo4j\/5\./, 'neo4j-2026': /Neo4j\/2026\./ }[
    engineUnderTest()
  ]
  const health = await graph.health()
  expect(health).toMatchObject({ ready: true, engine: engineUnderTest() === 'embedded' ? 'embedded' : 'neo4j' })
  expect(health.version).toMatch(version)
})
