import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { bareEnvironment, claimgraph } from '../../cli/run-claimgraph.ts'

describe('claimgraph', () => {
  test('--help names every command, the settings and the exit statuses', async () => {
    // when
    const run = await claimgraph(['--help'])
    // then
    expect(run).toMatchObject({ status: 0, stderr: '' })
    for (const command of ['serve', 'ingest', 'status', 'price', 'trace', 'verify', 'schema'])
      expect(run.stdout).toContain(`\n  ${command} `)
    expect(run.stdout).toContain('CLAIMGRAPH_STORE')
    expect(run.stdout).toContain('Exit status')
  })

  test('without a command it explains itself and fails', async () => {
    // when
    const run = await claimgraph([])
    // then
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('Usage: claimgraph')
  })

  test.each([
    [['price', '20972', '--on', '2026-02-30'], "'2026-02-30' is invalid. a date is a real calendar day"],
    [['price', '20972', '--units', 'two'], 'It is a whole number from 1'],
    [['price', '20972', '--zip', '77030', '--locality', '13202-01'], '--zip or --locality, not both'],
    [['price'], "missing required argument 'codes'"],
    [['prize', '20972'], "unknown command 'prize'"],
    [['price', '20972', '--place', '22'], "unknown option '--place'"],
    [['ingest'], "missing required argument 'paths'"],
  ])('%j is refused, with the reason', async (words, reason) => {
    // when
    const run = await claimgraph(words)
    // then
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(reason)
  })

  test.each([
    ['a store address that is none', { CLAIMGRAPH_STORE: 'mysql://here' }, 2, 'CLAIMGRAPH_STORE is embedded:<folder>'],
    ['a store where nobody answers', { CLAIMGRAPH_STORE: 'bolt://127.0.0.1:9' }, 3, 'bolt://127.0.0.1:9'],
  ])('%s', async (_what, settings, status, reason) => {
    // when
    const run = await claimgraph(['status'], settings)
    // then
    expect(run).toMatchObject({ status, stdout: '' })
    expect(run.stderr).toContain(reason)
  })

  test('schema prints SDL in sorted order', async () => {
    // when
    const run = await claimgraph(['schema'])
    // then
    expect(run.status).toBe(0)
    expect(run.stdout.trim()).toBe(printSchema(lexicographicSortSchema(buildSchema(run.stdout))))
    expect(run.stdout).toContain('payment(')
  })

  test('the package command starts the program under the pinned Node and passes its status on', () => {
    // given
    const command = fileURLToPath(new URL('../../../src/cli/claimgraph.mjs', import.meta.url))
    // when
    const run = spawnSync(command, ['price'], { encoding: 'utf8', env: bareEnvironment({}) })
    // then
    expect(run.status).toBe(2)
    expect(run.stderr).toContain("missing required argument 'codes'")
  })
})
