import { expect, test } from 'vitest'
import { releaseFromId } from '../../../../src/ingest/release/release-from-id.ts'
import { releaseIdInName } from '../../../../src/ingest/release/release-id.ts'
import { recognised, rowsOf, textFile } from './given-file.ts'

const line = (order: string, code: string, flag: string, short: string, long: string) =>
  `${order} ${code.padEnd(7)} ${flag} ${short.padEnd(60)} ${long}`

test('the order file: titles, and the parent by the longest code above', async () => {
  // given a header, a code under it, a seventh character three places below its header, and a code that is none
  const given = textFile('icd10cm_order_2026.txt', [
    line('00001', 'A00', '0', 'Cholera', 'Cholera'),
    line('00002', 'A000', '1', 'Short', 'Long title that goes on'),
    line('00003', 'T81', '0', 'Complications', 'Complications of procedures'),
    line('00004', 'T8131XA', '1', 'Disruption, init', 'Disruption, initial encounter'),
    line('00005', '00000', '1', 'None', 'None'),
  ])
  // when
  const rows = await rowsOf(given)
  // then
  expect(recognised(given)?.title).toBe('ICD-10-CM order file')
  expect(rows).toMatchObject([
    { row: 1, fact: { naturalKey: 'A00', values: { billable: false, parent: null, orderNumber: 1 } } },
    {
      row: 2,
      fact: {
        naturalKey: 'A000',
        about: { code: 'A000', parent: 'A00' },
        values: { billable: true, shortTitle: 'Short', longTitle: 'Long title that goes on', parent: 'A00' },
      },
    },
    { row: 3, fact: { values: { code: 'T81', parent: null } } },
    { row: 4, fact: { values: { code: 'T8131XA', parent: 'T81' } } },
    { row: 5, reject: { column: 'code' } },
  ])
})

test('the addendum: additions, deletions, and revisions of two lines', async () => {
  const entry = (word: string, flag: string, code: string, title: string) =>
    `${`${word}:`.padEnd(13)}${flag} ${code.padEnd(7)} ${title.padEnd(60)} ${title} in full`
  const given = textFile('icd10cm_order_addenda_2026.txt', [
    entry('Delete', '1', 'B880', 'Other'),
    entry('Add', '0', 'B880', 'Other'),
    entry('Revise from', '1', 'L02212', 'Old'),
    entry('Revise to', '1', 'L02212', 'New'),
    entry('Revise from', '1', 'L02213', 'Old'),
    '',
    'Codes',
    '    487 additions',
  ])
  expect(recognised(given)?.title).toBe('ICD-10-CM order addenda')
  const title = (text: string) => ({ shortTitle: text, longTitle: `${text} in full` })
  const none = { previousShortTitle: null, previousLongTitle: null }
  expect(await rowsOf(given)).toEqual([
    {
      row: 1,
      fact: {
        naturalKey: 'DELETE:B880',
        about: { code: 'B880' },
        values: { change: 'DELETE', code: 'B880', billable: true, ...title('Other'), ...none },
      },
    },
    {
      row: 2,
      fact: {
        naturalKey: 'ADD:B880',
        about: { code: 'B880' },
        values: { change: 'ADD', code: 'B880', billable: false, ...title('Other'), ...none },
      },
    },
    {
      row: 4,
      fact: {
        naturalKey: 'REVISE:L02212',
        about: { code: 'L02212' },
        values: {
          change: 'REVISE',
          code: 'L02212',
          billable: true,
          ...title('New'),
          previousShortTitle: 'Old',
          previousLongTitle: 'Old in full',
        },
      },
    },
    { row: 5, reject: { column: 'Revise from', reason: 'no "Revise to" follows' } },
    { row: 7, note: true },
    { row: 8, note: true },
  ])
})

test('codes without headers are not taken for the order file', () => {
  const codes = textFile('icd10cm_codes_2026.txt', ['A000    Cholera one', 'A001    Cholera two'])
  const addenda = textFile('icd10cm_codes_addenda_2026.txt', ['Delete:      B880    Other', 'Add:         B8801   One'])
  expect([recognised(codes), recognised(addenda)]).toEqual([null, null])
})

test('a fiscal year begins in October, and an update in April', () => {
  expect(releaseIdInName('ICD10CM', '2026-code-descriptions-tabular-order.zip')).toBe('ICD10CM-2026')
  expect(releaseIdInName('ICD10CM', 'icd10cm-order-April-2025.txt')).toBe('ICD10CM-2025-04')
  expect(releaseFromId('ICD10CM-2026')).toMatchObject({ effectiveFrom: '2025-10-01', effectiveTo: '2026-09-30' })
  expect(releaseFromId('ICD10CM-2025-04')).toMatchObject({ effectiveFrom: '2025-04-01', effectiveTo: '2025-09-30' })
})
