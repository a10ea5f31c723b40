import { afterAll, expect, test } from 'vitest'
import { openPath } from '../../../src/ingest/archive/open-paths.ts'
import type { ParsedRow } from '../../../src/ingest/format.ts'
import { recognise } from '../../../src/ingest/survey/survey-file.ts'
import { makeFolder } from '../../fixtures/ingest/folder.ts'
import { valuesOf } from '../../fixtures/ingest/rows-of.ts'

const folder = makeFolder()
afterAll(() => folder.remove())

const page = {
  name: 'page.txt',
  sha256: 'a'.repeat(64),
  bytes: 10,
  release: 'PAGE-1',
  retrievedOn: null,
  rowLabel: 'line',
}

/** The rows of an editorial file beside a manifest that names one cited page. */
async function itemsOf(kind: string, items: readonly unknown[]): Promise<unknown[]> {
  const opened = await openPath(folder.write('items.json', JSON.stringify({ kind, items })))
  const [file] = opened.files
  const found = file === undefined ? 'no file' : await recognise(file)
  if (typeof found === 'string') throw new Error(found)
  const rows: AsyncGenerator<ParsedRow<unknown>> = found.format.rows(found.file, { head: found.head, cited: [page] })
  return valuesOf(await Array.fromAsync(rows))
}

const cited = { file: 'page.txt', row: 25, locator: 'Requirements' }

test('a statement cites a line of the page that the manifest names', async () => {
  const item = {
    slug: 'z0001-a-b',
    code: 'G0105',
    kind: 'QUESTION',
    ordinal: 1,
    text: 'Which?',
    answer: 'This.',
    cited,
  }
  expect(await itemsOf('STATEMENT', [item])).toEqual([
    {
      row: 1,
      code: 'G0105',
      kind: 'QUESTION',
      ordinal: 1,
      text: 'Which?',
      answer: 'This.',
      modifiers: null,
      citedFile: 'a'.repeat(64),
      citedRow: 25,
      citedLocator: 'Requirements',
    },
  ])
})

test('items are rejected by number and by what is wrong with them', async () => {
  const figure = { code: '20972', predicate: 'WORK_RVU', value: '43.4', statedOn: '2026-05-08', cited }
  expect(
    await itemsOf('PUBLISHED_FIGURE', [
      { ...figure, cited: { ...cited, file: 'other.txt' } },
      { ...figure, predicate: 'AGE' },
      { ...figure, statedOn: '2026-02-30' },
    ]),
  ).toMatchObject([
    { row: 1, reject: { column: 'cited', reason: 'no cited file of that name in the manifest' } },
    { row: 2, reject: { column: 'predicate' } },
    { row: 3, reject: { column: 'statedOn' } },
  ])
})

test('a gloss, a modifier, a relation and a conversion factor', async () => {
  expect(await itemsOf('CODE_GLOSS', [{ code: '20972', gloss: 'Own words' }])).toEqual([{ row: 1, gloss: 'Own words' }])
  const modifier = { name: 'Own words', class: 'NCCI', ncciAssociated: true, allowedWhen: 'Always' }
  expect(await itemsOf('MODIFIER', [{ code: '59', ...modifier }])).toEqual([{ row: 1, ...modifier }])
  const relation = { from: '20955', to: '20972', kind: 'SAME_FAMILY', why: 'Own words' }
  expect(await itemsOf('RELATION', [relation])).toEqual([{ row: 1, why: 'Own words' }])
  const factor = { kind: 'QUALIFYING_PARTICIPANT', value: '33.5675', release: 'CMS-1832-F', locatorText: 'the rule' }
  const span = { effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' }
  expect(await itemsOf('CONVERSION_FACTOR', [{ key: 'CF-QP-2026', ...factor, ...span }])).toEqual([
    { row: 1, ...factor, ...span },
  ])
})
