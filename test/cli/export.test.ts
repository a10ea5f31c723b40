import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { seededStore, storeEnvironment } from '../support/graph.ts'
import { claimgraph } from './run-claimgraph.ts'

// That the import tool makes an equal graph of the files is shown in test/graph/neo4j/import.test.ts.

let settings: Record<string, string>
let folder: string
beforeAll(async () => {
  settings = storeEnvironment(await seededStore())
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-export-'))
})

test('claimgraph export writes a header and a data file per kind, and the arguments that name them', async () => {
  const into = join(folder, 'new')
  // when
  const run = await claimgraph(['export', '--neo4j-import', into], settings)
  // then
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.stdout).toMatch(/^GpciRow +218$/m)
  expect(run.stdout).toMatch(/^Code-HAS_MUE-MueLimit +\d+$/m)
  expect(readFileSync(join(into, 'Release-header.csv'), 'utf8')).toMatch(
    /^:ID\(Release\),edition:string,effectiveFrom:date,effectiveTo:date,family:string,id:string,/,
  )
  expect(readFileSync(join(into, 'Release.csv'), 'utf8')).toMatch(
    /^"RVU26B","April 2026","2026-04-01","2026-06-30","PFS","RVU26B",/m,
  )
  expect(readFileSync(join(into, 'Code-HAS_MUE-MueLimit.csv'), 'utf8')).toMatch(
    /^"20972","MUE-PRACTITIONER-2026Q2:20972"$/m,
  )
  const named = readFileSync(join(into, 'import.args'), 'utf8').matchAll(/\.\/([^,\n]+\.csv)/g)
  const written = readdirSync(into).filter((file) => file.endsWith('.csv'))
  expect(new Set([...named].map(([, file]) => file))).toEqual(new Set(written))
})

test('a folder with something in it is left alone', async () => {
  writeFileSync(join(folder, 'mine.txt'), 'mine')
  // when
  const run = await claimgraph(['export', '--neo4j-import', folder], settings)
  // then
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(run.stderr).toContain('is not empty: name a new folder')
  expect(readdirSync(folder).toSorted()).toEqual(['mine.txt', 'new'])
})

test('a folder that cannot be made is told', async () => {
  const run = await claimgraph(['export', '--neo4j-import', join(folder, 'mine.txt', 'below')], settings)
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(run.stderr).toMatch(/claimgraph: E[A-Z]+: /)
})
