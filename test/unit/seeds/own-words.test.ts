import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const SEEDS = join(import.meta.dirname, '../../../seeds')
const PAGE = join(import.meta.dirname, '../../../../shared/seed/page-20972.txt')
const WITHHELD = 'Descriptor withheld'

const pageIsHere = existsSync(PAGE)
if (!pageIsHere) console.warn('SKIPPED: ../shared/seed/page-20972.txt is not here, so its wording cannot be compared')

const words = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
const runs = (text: string, length: number) => {
  const all = words(text)
  return all.slice(length - 1).map((_, at) => all.slice(at, at + length).join(' '))
}

/** Every text value of the editorial files, with the file it stands in; names of files and headings left out. */
function editorialTexts(): { file: string; text: string }[] {
  const texts: { file: string; text: string }[] = []
  for (const file of readdirSync(join(SEEDS, 'editorial')))
    JSON.parse(readFileSync(join(SEEDS, 'editorial', file), 'utf8'), (key, value: unknown) => {
      if (typeof value === 'string' && ['text', 'answer', 'gloss', 'name', 'allowedWhen', 'why'].includes(key))
        texts.push({ file, text: value })
      return value
    })
  return texts
}

test.skipIf(!pageIsHere)('no six words in a row are those of the page', () => {
  // given every run of six words of the page
  const ofPage = new Set(runs(readFileSync(PAGE, 'utf8'), 6))
  // then no text of ours holds one
  const copied = editorialTexts().flatMap(({ text }) => runs(text, 6).filter((run) => ofPage.has(run)))
  expect(copied).toEqual([])
})

test.skipIf(!pageIsHere)('every cited row of the page has words, under the heading that is named as its place', () => {
  const page = readFileSync(PAGE, 'utf8').split('\n')
  const file = z.object({ items: z.array(z.object({ cited: z.object({ row: z.int(), locator: z.string() }) })) })
  for (const name of ['statements.json', 'published-figures.json'])
    for (const { cited } of file.parse(JSON.parse(readFileSync(join(SEEDS, 'editorial', name), 'utf8'))).items) {
      expect(page[cited.row - 1], `row ${cited.row}`).toMatch(/\w/)
      expect(page.slice(0, cited.row - 1), `row ${cited.row}`).toContain(cited.locator)
    }
})

test('editorial texts have none of the turns of phrase that CPT descriptors are made of', () => {
  const turns =
    /each additional|list separately|separate procedure|when performed|other than specified|not otherwise specified|with microvascular anastomosis|osteocutaneous|\bw\/|\(eg[,)]/i
  expect(editorialTexts().filter(({ text }) => turns.test(text))).toEqual([])
})

test.each([
  { path: 'pfs/rvu25d/PPRRVU2025_Oct.csv', descriptor: (line: string) => line.split(',')[2] },
  { path: 'pfs/rvu26b/PPRRVU2026_Apr_nonQPP.txt', descriptor: (line: string) => line.slice(7, 57).trim() },
  { path: 'asc/2025-10/AA.csv', descriptor: (line: string) => line.split(',')[2] },
  { path: 'asc/2025-10/EE.csv', descriptor: (line: string) => line.split(',')[1]?.trim() },
  { path: 'asc/2026-01/AA.csv', descriptor: (line: string) => line.split(',')[2] },
  { path: 'asc/2026-01/EE.csv', descriptor: (line: string) => line.split(',')[1]?.trim() },
  { path: 'asc/2026-04/AA.csv', descriptor: (line: string) => line.split(',')[2] },
])('$path has no CPT descriptor', ({ path, descriptor }) => {
  // given the rows of CPT codes, which start with a digit
  const lines = readFileSync(join(SEEDS, path), 'latin1').split('\n')
  const rows = lines.filter((line) => /^\d{4}[0-9A-Z]/.test(line))
  // then every description cell is withheld
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map(descriptor))).toEqual(new Set([WITHHELD]))
})
