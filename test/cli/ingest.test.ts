import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyStore, storeEnvironment } from '../support/graph.ts'
import { claimgraph } from './run-claimgraph.ts'

const feeSchedule = fileURLToPath(new URL('../../seeds/pfs/rvu26b/PPRRVU2026_Apr_nonQPP.txt', import.meta.url))
const rows = readFileSync(feeSchedule, 'latin1').split('\n')

let settings: Record<string, string>
let folder: string

beforeAll(async () => {
  settings = storeEnvironment(await emptyStore())
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-ingest-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('claimgraph ingest', () => {
  test('loads a file, prints a receipt, and then prices', async () => {
    // when
    const run = await claimgraph(['ingest', feeSchedule, '--release', 'RVU26B'], settings)
    const price = await claimgraph(['price', '20972', '--on', '2026-05-08', '--json'], settings)
    // then
    expect(run.status).toBe(0)
    expect(run.stdout).toMatch(/PPRRVU2026_Apr_nonQPP\.txt: PPRRVU text of RVU26B/)
    expect(run.stdout).toMatch(/\d+ rows read, \d+ accepted, 0 rejected\n +\d+ new\n +sha256 [0-9a-f]{64}/)
    expect(JSON.parse(price.stdout)).toMatchObject({ data: { payment: { amount: '2531.79' } } })
  })

  test('the same file again changes nothing', async () => {
    // when
    const run = await claimgraph(['ingest', feeSchedule, '--release', 'RVU26B', '--json'], settings)
    // then
    expect(run).toMatchObject({ status: 0, stderr: '' })
    const report = JSON.parse(run.stdout) as { receipts: { new: number; changed: number; removed: number }[] }
    expect(report.receipts).toMatchObject([{ new: 0, changed: 0, removed: 0 }])
  })

  test('rejected rows are named with line, column and reason, and kept in a file', async () => {
    // given a file with one bad work RVU
    const path = join(folder, 'one-bad-row.txt')
    const rejects = join(folder, 'rejects.ndjson')
    const at = rows.findIndex((row) => row.startsWith('20972'))
    const bad = rows.with(at, (rows[at] ?? '').replace(' 43.40', ' 4x.40'))
    writeFileSync(path, bad.join('\n'), 'latin1')
    // when
    const run = await claimgraph(['ingest', path, '--release', 'RVU26B', '--rejects', rejects], settings)
    // then
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(new RegExp(`rejected row ${at + 1}, .+: .+`))
    expect(JSON.parse(readFileSync(rejects, 'utf8'))).toMatchObject({ line: at + 1 })
  })

  test('--dry-run judges every row, changes nothing and needs no store', async () => {
    // given
    const path = join(folder, 'rvu26c.txt')
    writeFileSync(path, rows.map((row) => row.replace(' 43.40', ' 4x.40')).join('\n'), 'latin1')
    const nowhere = { CLAIMGRAPH_STORE: 'bolt://127.0.0.1:1' }
    // when
    const run = await claimgraph(['ingest', '--dry-run', path, '--release', 'RVU26C'], nowhere)
    // then
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/rvu26c\.txt: PPRRVU text of RVU26C\n.* [1-9]\d* rejected\n +not loaded \(--dry-run\)/)
  })

  test('a receipt names time and program, and stands in the graph', async () => {
    // when
    const run = await claimgraph(['ingest', feeSchedule, '--release', 'RVU26C', '--json', '--quiet'], settings)
    // then
    const { receipts } = JSON.parse(run.stdout) as { receipts: Record<string, unknown>[] }
    expect(receipts).toMatchObject([{ release: 'RVU26C', programVersion: '0.1.0', rejected: 0 }])
    expect(Date.now() - Date.parse(String(receipts[0]?.['startedAt']))).toBeLessThan(60_000)
  })

  test.each([
    [['--retrieved-on', '2026-02-30'], 'a date is a real calendar day'],
    [['--rejects', '/nowhere/rejects.ndjson'], '--rejects /nowhere/rejects.ndjson cannot be written'],
    [['--release', 'RVU99Z'], 'nobody describes the release RVU99Z'],
  ])('%j is refused before anything is loaded', async (options, message) => {
    // when
    const run = await claimgraph(['ingest', feeSchedule, ...options], settings)
    // then
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(message)
  })

  test('a page saved as a zip is refused, with what to do', async () => {
    // given
    const path = join(folder, 'rvu26b.zip')
    writeFileSync(path, '<!doctype html><html><body>Access denied</body></html>')
    // when
    const run = await claimgraph(['ingest', path], settings)
    // then
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toMatch(/refused rvu26b\.zip: .+ To mend it: .+/)
  })

  test('a path that is none', async () => {
    // when
    const run = await claimgraph(['ingest', join(folder, 'nothing.zip')], settings)
    // then
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('refused nothing.zip')
  })
})
