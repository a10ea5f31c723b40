import { expect, test } from 'vitest'
import { julianDay } from '../../../../src/ingest/add-on/julian-day.ts'
import { recognised, rowsOf, textFile, workbookFile } from './given-file.ts'

const header = [
  'AOC_Edit_Type',
  'Add-On_Code',
  'AOC_DelDT',
  'Primary_Code',
  'Primary_Code_DelDT',
  'AOC_Edit_EffDT',
  'AOC_Edit_DelDT',
  'Special_Instruction_Notes',
]
const rows = [
  ['Notice of copyright.'],
  header,
  ['1', '99998', null, '99997', null, '2013091', null, '"Based on a manual"'],
  ['2', '99996', null, 'CCCCC', null, 2013091, null, 'Contractor Defined Primary Codes'],
  ['1', 'G9998', '2023181', '99997', '2023365', '2021274', '2023181', null],
  ['1', '99998', null, '99997', null, '2023366', null, null],
]

test('the workbook is recognised and its sheet tells the quarter', async () => {
  const given = await workbookFile('AOC.xlsx', 'AOC_V2026Q2-MCR_xlsx', rows)
  expect(recognised(given)?.title).toBe('NCCI add-on code edits xlsx')
  expect(recognised(given)?.printedEdition(given.head, '')).toMatchObject({ family: 'ADD_ON', year: 2026, quarter: 2 })
  expect(await rowsOf(given)).toEqual([
    {
      row: 3,
      fact: {
        type: 1,
        addOn: '99998',
        primary: '99997',
        effective: '2013-04-01',
        deletion: null,
        addOnDeletion: null,
        primaryDeletion: null,
        notes: 'Based on a manual',
      },
    },
    {
      row: 4,
      fact: {
        type: 2,
        addOn: '99996',
        primary: 'CCCCC',
        effective: '2013-04-01',
        deletion: null,
        addOnDeletion: null,
        primaryDeletion: null,
        notes: 'Contractor Defined Primary Codes',
      },
    },
    {
      row: 5,
      fact: {
        type: 1,
        addOn: 'G9998',
        primary: '99997',
        effective: '2021-10-01',
        deletion: '2023-06-30',
        addOnDeletion: '2023-06-30',
        primaryDeletion: '2023-12-31',
        notes: null,
      },
    },
    { row: 6, reject: { column: 'effective', reason: '"2023366" is not a day written yyyyddd' } },
  ])
})

test('the text has the same columns', async () => {
  const given = textFile('AOC_V2026Q2.txt', [
    'Notice of copyright.',
    header.join('\t'),
    ...rows.slice(2).map((cells) => cells.map((cell) => cell ?? '').join('\t')),
  ])
  expect(recognised(given)?.title).toBe('NCCI add-on code edits text')
  expect(await rowsOf(given)).toEqual(await rowsOf(await workbookFile('AOC.xlsx', 'AOC', rows)))
})

test('a day of the year is a date', () => {
  expect(['2013091', '2024366', '2023366', '2013000', '201391'].map(julianDay)).toEqual([
    '2013-04-01',
    '2024-12-31',
    null,
    null,
    null,
  ])
})
