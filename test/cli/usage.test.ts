import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { bareEnvironment, claimgraph } from './run-claimgraph.ts'

describe('claimgraph', () => {
  test('--help names every command, the settings and the exit statuses', async () => {
    // when
    const run = await claimgraph(['--help'])
    // then
    expect(run).toMatchObject({ status: 0, stderr: '' })
    for (const command of ['serve', 'ingest', 'status', 'price', 'trace', 'schema'])
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
    const command = fileURLToPath(new URL('../../src/cli/claimgraph.mjs', import.meta.url))
    // when
    const run = spawnSync(command, ['price'], { encoding: 'utf8', env: bareEnvironment({}) })
    // then
    expect(run.status).toBe(2)
    expect(run.stderr).toContain("missing required argument 'code'")
  })
})
