import { expect, test } from 'vitest'
import { recognised, rowsOf, textFile, workbookFile } from './given-file.ts'

const header = [
  'APC ',
  'Group Title',
  'SI',
  'Relative Weight',
  'Payment Rate ',
  'National Unadjusted Copayment ',
  'Minimum Unadjusted Copayment ',
]

test('Addendum A: one row per APC, in a workbook and in a csv', async () => {
  // given invented figures
  const workbook = await workbookFile('2023_January_Web_Addendum_A.xlsx', 'Addendum A.January 2023', [
    ['Addendum A.-Final OPPS APCs for CY 2023'],
    header,
    ['5114', 'Level 4 Invented Procedures', 'J1', '77.2709', 6614.63, null, 1322.93],
    [12, 'Invented Drug', 'K', null, '$1.5', '.', '0.30'],
    ['X', 'No number', 'K', null, null, null, null],
    ['Note: something is said here.'],
  ])
  const csv = textFile('Addendum_A.csv', [
    'Addendum A.-Final OPPS APCs for CY 2023,,,,,,',
    header.join(','),
    '5114,Level 4 Invented Procedures,J1,77.2709,"$6,614.63",,"$1,322.93"',
  ])
  const level4 = {
    naturalKey: '5114',
    values: {
      apc: '5114',
      groupTitle: 'Level 4 Invented Procedures',
      statusIndicator: 'J1',
      weight: '77.2709',
      rate: '6614.63',
      nationalCopayment: null,
      minimumCopayment: '1322.93',
    },
    about: {},
  }
  // then
  expect(recognised(workbook)?.printedEdition(workbook.head, '')).toMatchObject({
    family: 'OPPS',
    year: 2023,
    quarter: 1,
  })
  expect(await rowsOf(workbook)).toMatchObject([
    { row: 3, fact: level4 },
    { row: 4, fact: { values: { apc: '0012', weight: null, rate: '1.50', minimumCopayment: '0.30' } } },
    { row: 5, reject: { column: 'apc' } },
    { row: 6, note: true },
  ])
  expect(recognised(csv)?.title).toBe('OPPS Addendum A csv')
  expect(await rowsOf(csv)).toEqual([{ row: 3, fact: level4 }])
})
