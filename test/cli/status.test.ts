import { describe, expect, test } from 'vitest'
import { emptyStore, engineUnderTest, seededStore, storeEnvironment } from '../support/graph.ts'
import { claimgraph } from './run-claimgraph.ts'

describe('claimgraph status', () => {
  test('names engine, releases with rows and dates, and what is missing today', async () => {
    // given
    const settings = storeEnvironment(await seededStore())
    // when
    const run = await claimgraph(['status'], settings)
    // then
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(
      engineUnderTest() === 'embedded' ? /Engine +embedded grafeo 0\.6/ : /Engine +neo4j .*(5\.26|2026)/,
    )
    expect(run.stdout).toMatch(/RVU26B +2026-04-01 to 2026-06-30 +[A-Z_]+ +.*FEE_SCHEDULE \d+ \(extract\)/)
    expect(run.stdout).toMatch(/RVU25D +2025-10-01 to 2025-12-31/)
    expect(run.stdout).toMatch(
      /Not loaded of these releases\n(.*\n)* +RVU26B +the whole of PPRRVU2026_Apr_nonQPP\.txt: an extract is loaded/,
    )
    expect(run.stdout).toMatch(/Gaps between them\n(.*\n)* +no PFS release covers 2026-01-01 to 2026-03-31/)
    expect(run.stdout).toMatch(/Missing today\n(.*\n)* +No ADD_ON release is loaded/)
  })

  test('--files names publisher, dates and every file with rows and sha256', async () => {
    // given
    const settings = storeEnvironment(await seededStore())
    // when
    const run = await claimgraph(['status', '--files'], settings)
    // then
    expect(run.stdout).toMatch(
      /RVU26B\n +CMS, Physician Fee Schedule relative value files: April 2026\n +in force 2026-04-01 to 2026-06-30/,
    )
    expect(run.stdout).toMatch(/PPRRVU2026_Apr_nonQPP\.txt +FEE_SCHEDULE \(extract\) +\d+ .* [0-9a-f]{64}\n/)
  })

  test('--json is the answer of the API', async () => {
    // given
    const settings = storeEnvironment(await seededStore())
    // when
    const run = await claimgraph(['status', '--json'], settings)
    // then
    const { data } = JSON.parse(run.stdout) as { data: { meta: { releases: { id: string }[] } } }
    expect(data.meta.releases.map(({ id }) => id)).toContain('Release:OPPS-2026-04')
  })

  test('an empty store says how to fill it', async () => {
    // given
    const settings = storeEnvironment(await emptyStore())
    // when
    const run = await claimgraph(['status'], settings)
    // then
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('claimgraph ingest <file>')
  })
})
