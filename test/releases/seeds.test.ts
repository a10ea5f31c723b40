import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cut } from '../../seeds/extract/cut.ts'
import { EXTRACTS } from '../../seeds/extract/extracts.ts'
import { zipEntry } from '../../seeds/extract/zip-entry.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const CMS = join(import.meta.dirname, '../../../shared/cms')

const releasesAreHere = existsSync(CMS)
if (!releasesAreHere)
  console.warn("SKIPPED: ../shared/cms is not here, so the seeds cannot be held against CMS's files")

const linesOf = (bytes: Buffer): string[] => bytes.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? []
const seed = (path: string) => readFileSync(join(SEEDS, path))

describe.skipIf(!releasesAreHere).each(EXTRACTS)('$path', ({ path, archive, entry, layout }) => {
  test("every line stands, byte for byte and in this order, in CMS's file", async () => {
    // given the real file and the seed
    const original = linesOf(await zipEntry(join(CMS, archive), entry))
    // when each line of the seed is looked for after the place of the one before
    let at = -1
    const missing = linesOf(seed(path)).filter((line) => {
      const found = original.indexOf(line, at + 1)
      if (found !== -1) at = found
      return found === -1
    })
    // then none is missing
    expect(missing).toEqual([])
  })

  test('the generator makes the same bytes again, and the manifest names the original', async () => {
    const original = await zipEntry(join(CMS, archive), entry)
    const again = layout ? Buffer.from(cut(original.toString('latin1'), layout), 'latin1') : original
    expect(again.equals(seed(path))).toBe(true)
    const manifest = readFileSync(join(SEEDS, 'manifest.json'), 'utf8')
    expect(manifest).toContain(createHash('sha256').update(original).digest('hex'))
  })
})

describe.skipIf(!releasesAreHere)('PTP edits of version 30.1', () => {
  const FAMILY = new Set(['20955', '20956', '20957', '20962', '20969', '20970', '20972', '20973'])

  test('every row of the four files that names one of the family is in the seeds', async () => {
    // given the rows of the real files that name one of the eight codes on either side
    const parts = EXTRACTS.filter((extract) => extract.kind === 'PTP')
    const named = (line: string) => line.split('\t', 2).some((code) => FAMILY.has(code))
    const real: string[] = []
    const seeded: string[] = []
    for (const { path, archive, entry } of parts) {
      real.push(...linesOf(await zipEntry(join(CMS, archive), entry)).filter(named))
      seeded.push(...linesOf(seed(path)).filter(named))
    }
    // then the seeds hold the same 2,660 rows, of which 307 have 20972 in column one
    expect(seeded).toEqual(real)
    expect(seeded).toHaveLength(2660)
    expect(seeded.filter((line) => line.startsWith('20972\t'))).toHaveLength(307)
  })
})
