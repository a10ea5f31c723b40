import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { seededStore, storeEnvironment } from '../support/graph.ts'
import { claimgraph } from './run-claimgraph.ts'

let settings: Record<string, string>

beforeAll(async () => {
  settings = storeEnvironment(await seededStore())
})

describe('claimgraph trace', () => {
  test('goes from a fact down to the bytes and the row that state it', async () => {
    // given
    const path = new URL('../../seeds/pfs/rvu26b/PPRRVU2026_Apr_nonQPP.txt', import.meta.url)
    const bytes = readFileSync(path)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const row =
      bytes
        .toString('latin1')
        .split('\n')
        .findIndex((line) => line.startsWith('20972')) + 1
    // when
    const run = await claimgraph(['trace', 'FeeScheduleRow:RVU26B:20972'], settings)
    // then
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(/How +TRANSCRIBED/)
    expect(run.stdout).toMatch(/Holds +2026-04-01 to 2026-06-30/)
    expect(run.stdout).toMatch(new RegExp(`sha256 +${sha256}`))
    expect(run.stdout).toMatch(new RegExp(`Row +line ${row}\\b`))
  })

  test('--json is the answer of the API', async () => {
    // when
    const run = await claimgraph(['trace', 'FeeScheduleRow:RVU26B:20972', '--json'], settings)
    // then
    expect(JSON.parse(run.stdout)).toMatchObject({
      data: { fact: { __typename: 'FeeScheduleRow', method: 'TRANSCRIBED' } },
    })
  })

  test('an id that names nothing', async () => {
    // when
    const run = await claimgraph(['trace', 'FeeScheduleRow:RVU26B:00000'], settings)
    // then
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('no fact has the id FeeScheduleRow:RVU26B:00000')
  })
})
