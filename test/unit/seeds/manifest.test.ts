import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { factKind } from '../../../src/vocabulary/fact-kind.ts'
import { releaseFamily } from '../../../src/vocabulary/release-family.ts'

const SEEDS = join(import.meta.dirname, '../../../seeds')
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const day = z.iso.date()

const manifest = z
  .object({
    releases: z.array(
      z.object({
        id: z.string(),
        family: releaseFamily,
        source: z.enum([
          'CMS-PFS',
          'CMS-NCCI',
          'CMS-OPPS',
          'CMS-ASC',
          'CMS-ZIP',
          'CMS-RULES',
          'PAGE-20972',
          'CLAIMGRAPH',
        ]),
        edition: z.string(),
        effectiveFrom: day,
        effectiveTo: day.nullable(),
        publishedOn: day.nullable(),
        supersedes: z.array(z.string()),
      }),
    ),
    files: z.array(
      z.object({
        path: z.string(),
        kind: factKind,
        release: z.string(),
        retrievedOn: day.nullable(),
        sha256,
        extract: z.boolean(),
        extractOf: z.object({ name: z.string(), sha256: sha256.nullable() }).nullable(),
        url: z.url().nullable(),
      }),
    ),
    cited: z.array(z.object({ name: z.string(), sha256, bytes: z.int(), release: z.string(), rowLabel: z.string() })),
  })
  .parse(JSON.parse(readFileSync(join(SEEDS, 'manifest.json'), 'utf8')))

test('every file of the manifest has the bytes that the manifest names', () => {
  // given the files as they lie in seeds/
  const hashes = manifest.files.map(({ path }) => {
    const bytes = readFileSync(join(SEEDS, path))
    return [path, createHash('sha256').update(bytes).digest('hex')]
  })
  // then each has the stated sha256
  expect(hashes).toEqual(manifest.files.map((file) => [file.path, file.sha256]))
})

test('the manifest names every seed file, and no file twice', () => {
  // given every file under seeds/ but the generator and the manifest itself
  const found = readdirSync(SEEDS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.|\.ts$|^manifest\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(SEEDS.length + 1))
  // then the manifest lists just these
  expect(manifest.files.map((file) => file.path).toSorted()).toEqual(found.toSorted())
})

test('every file belongs to a release of the manifest, and every release has a file', () => {
  const ids = manifest.releases.map((release) => release.id)
  const used = [...manifest.files, ...manifest.cited].map((file) => file.release)
  expect(new Set(used)).toEqual(new Set(ids))
  expect(ids).toHaveLength(new Set(ids).size)
})

test('spans are those of the quarters, of version 30.1 and of the rule year', () => {
  const spans = manifest.releases.map((release) => [release.id, release.effectiveFrom, release.effectiveTo])
  expect(spans).toEqual([
    ['RVU25D', '2025-10-01', '2025-12-31'],
    ['RVU26B', '2026-04-01', '2026-06-30'],
    ['PTP-PRACTITIONER-V301R0', '2024-04-01', '2024-06-30'],
    ['MUE-PRACTITIONER-2026Q2', '2026-04-01', '2026-06-30'],
    ['OPPS-2026-04', '2026-04-01', '2026-06-30'],
    ['ASC-2025-10', '2025-10-01', '2025-12-31'],
    ['ASC-2026-01', '2026-01-01', '2026-03-31'],
    ['ASC-2026-04', '2026-04-01', '2026-06-30'],
    ['ZIP-2025Q4', '2025-10-01', '2025-12-31'],
    ['CMS-1832-F', '2026-01-01', '2026-12-31'],
    ['PAGE-20972-2026-05-08', '2026-05-08', null],
    ['EDITORIAL-2026', '2026-01-01', null],
  ])
})

test('an extract says what it is an extract of, and where the original is at hand, its sha256', () => {
  for (const file of manifest.files) expect([file.path, file.extractOf !== null]).toEqual([file.path, file.extract])
  // April 2026's two addenda are known by their figures only
  const withoutOriginal = manifest.files.filter((file) => file.extractOf && file.extractOf.sha256 === null)
  expect(withoutOriginal.map((file) => file.path)).toEqual(['asc/2026-04/AA.csv', 'opps/2026_April_Addendum_B.xlsx'])
})
