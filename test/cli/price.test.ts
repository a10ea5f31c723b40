import { beforeAll, describe, expect, test } from 'vitest'
import { emptyStore, seededStore, storeEnvironment } from '../support/graph.ts'
import { claimgraph } from './run-claimgraph.ts'

let settings: Record<string, string>

beforeAll(async () => {
  settings = storeEnvironment(await seededStore())
})

describe('claimgraph price', () => {
  test.each([
    ['national', [], '$2,531.79'],
    ['for a qualifying participant', ['--qualifying-participant'], '$2,544.42'],
    ['in Alabama', ['--locality', '10112-00'], '$2,300.94'],
    ['in Manhattan', ['--locality', '13202-01'], '$2,931.02'],
    ['in Alaska', ['--locality', '02102-01'], '$3,167.95'],
  ])('20972 %s', async (_where, words, amount) => {
    // when
    const run = await claimgraph(['price', '20972', '--on', '2026-05-08', '--pos', '22', ...words], settings)
    // then
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain(`Medicare allows  ${amount}  (facility amount)`)
    expect(run.stdout).toMatch(/\[1\] RVU26B, PPRRVU2026\S*, line \d+/)
  })

  test('the year before', async () => {
    // when
    const run = await claimgraph(['price', '20972', '--on', '2025-11-03'], settings)
    // then
    expect(run.stdout).toContain('$2,769.51')
  })

  test('several codes, a row each; one without a price makes the status 1', async () => {
    // when
    const run = await claimgraph(['price', '20972', '20957', '99024', '--on', '2026-05-08'], settings)
    // then
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/^20972 +\$2,531\.79 +facility +RVU26B, .*line \d+$/m)
    expect(run.stdout).toMatch(/^20957 +\$2,456\.30 /m)
    expect(run.stdout).toMatch(/^99024 +BUNDLED +RVU26B/m)
  })

  test('codes from standard input', async () => {
    // when
    const run = await claimgraph(['price', '-', '--on', '2026-05-08', '--json'], settings, '20972, 20957\n')
    // then
    expect(JSON.parse(run.stdout)).toMatchObject([
      { code: '20972', data: { payment: { amount: '2531.79' } } },
      { code: '20957', data: { payment: { amount: '2456.30' } } },
    ])
  })

  test('--json is the answer of the API', async () => {
    // when
    const run = await claimgraph(['price', '20972', '--on', '2026-05-08', '--json'], settings)
    // then
    expect(JSON.parse(run.stdout)).toMatchObject({
      data: { payment: { __typename: 'Payment', amount: '2531.79', setting: 'FACILITY', conflicts: [] } },
    })
  })

  test('a setting that does not apply has no price, and the page that says otherwise is shown', async () => {
    // when
    const run = await claimgraph(['price', '20972', '--on', '2026-05-08', '--pos', '11'], settings)
    // then
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('No price: SETTING_NOT_APPLICABLE')
    expect(run.stdout).toContain('Sources disagree on OFFICE_PAYMENT')
    expect(run.stdout).toContain('2531.79')
  })

  test('without a date it says which one it took', async () => {
    // when
    const run = await claimgraph(['price', '20972', '--json'], settings)
    // then
    expect(run.stderr).toMatch(/No date of service given \(--on\): .*taking .*\d{4}-\d\d-\d\d.*RVU2/)
    expect(JSON.parse(run.stdout)).toHaveProperty('data.payment.amount')
  })

  test('a code that is none is told what a code looks like', async () => {
    // when
    const run = await claimgraph(['price', '2097', '--on', '2026-05-08'], settings)
    // then
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('a CPT or HCPCS code has five characters')
  })

  test('an empty store has no price and says what to do', async () => {
    // given
    const empty = storeEnvironment(await emptyStore())
    // when
    const run = await claimgraph(['price', '20972'], empty)
    // then
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('claimgraph ingest')
  })
})
