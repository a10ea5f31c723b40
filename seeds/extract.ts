/**
 * Makes the seeds again from CMS's archives: `node seeds/extract.ts ../shared/cms`.
 * Writes each extract and `manifest.json`; the editorial files are written by hand and only hashed.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { addendumAa, addendumB, aprilFigures } from './extract/april-2026.ts'
import { cut } from './extract/cut.ts'
import { type Extract, EXTRACTS } from './extract/extracts.ts'
import { type CitedFile, EDITORIAL, type ManifestFile, RELEASES } from './extract/manifest.ts'
import { zipEntry } from './extract/zip-entry.ts'

const SEEDS = import.meta.dirname
const AT_HAND = "Figures of eight codes read off CMS's file, in CMS's layout; the file itself is not at hand."

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

async function write(path: string, bytes: Buffer): Promise<string> {
  await mkdir(dirname(join(SEEDS, path)), { recursive: true })
  await writeFile(join(SEEDS, path), bytes)
  return sha256(bytes)
}

async function extracted(cms: string, extract: Extract): Promise<ManifestFile> {
  const { path, kind, release, archive, entry, layout, note } = extract
  const original = await zipEntry(join(cms, archive), entry)
  const bytes = layout ? Buffer.from(cut(original.toString('latin1'), layout), 'latin1') : original
  const extractOf = layout ? { name: entry, sha256: sha256(original) } : null
  const stated = { path, kind, release, retrievedOn: null, sha256: await write(path, bytes), extract: layout !== null }
  return { ...stated, extractOf, url: null, ...(note ? { note } : {}) }
}

async function aprilExtracts(cms: string, figuresFile: string): Promise<ManifestFile[]> {
  const figures = aprilFigures(await readFile(figuresFile, 'utf8'))
  const january = (await zipEntry(join(cms, 'asc/asc-202601.zip'), 'AA.csv')).toString('latin1')
  const file = async (path: string, kind: string, release: string, name: string, bytes: Buffer) => ({
    path,
    kind,
    release,
    retrievedOn: null,
    sha256: await write(path, bytes),
    extract: true,
    extractOf: { name, sha256: null },
    url: null,
    note: AT_HAND,
  })
  const aa = Buffer.from(addendumAa(figures, january), 'latin1')
  return [
    await file('asc/2026-04/AA.csv', 'ASC_RATE', 'ASC-2026-04', 'Addendum AA, April 2026', aa),
    await file(
      'opps/2026_April_Addendum_B.xlsx',
      'OUTPATIENT_RATE',
      'OPPS-2026-04',
      'Addendum B, April 2026',
      addendumB(figures),
    ),
  ]
}

async function editorialFile(file: { path: string; kind: string; release: string }): Promise<ManifestFile> {
  const bytes = await readFile(join(SEEDS, file.path))
  return { ...file, retrievedOn: null, sha256: sha256(bytes), extract: false, extractOf: null, url: null }
}

async function citedPage(pageFile: string): Promise<CitedFile> {
  const bytes = await readFile(pageFile)
  const cited = { name: 'page-20972.txt', sha256: sha256(bytes), bytes: bytes.length, release: 'PAGE-20972-2026-05-08' }
  return { ...cited, retrievedOn: null, rowLabel: 'line', statedOn: '2026-05-08' }
}

const [cms] = process.argv.slice(2)
if (!cms) {
  console.error(
    "Usage: node seeds/extract.ts <folder of CMS's archives>, with the seed page's folder, seed/, beside it",
  )
  process.exit(2)
}
const files: ManifestFile[] = []
for (const extract of EXTRACTS) files.push(await extracted(cms, extract))
files.push(...(await aprilExtracts(cms, join(cms, '../seed/figures-2026q2.md'))))
for (const file of EDITORIAL) files.push(await editorialFile(file))
const manifest = { releases: RELEASES, files, cited: [await citedPage(join(cms, '../seed/page-20972.txt'))] }
await writeFile(join(SEEDS, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
