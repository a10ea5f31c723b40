import { expect, test } from 'vitest'
import { recognised, rowsOf, textFile, workbookFile } from './given-file.ts'

const ptpHeader = [
  'Column 1',
  'Column 2',
  '*=in existence prior to 1996',
  'Effective Date',
  'Deletion Date\n*=no data',
  'Modifier\n0=not allowed\n1=allowed\n9=not applicable',
  'PTP Edit Rationale',
]

test('PTP edits as a workbook: numbers get their zeros back', async () => {
  const given = await workbookFile('ccioph-v322r0-f1.xlsx', 'ccioph', [
    ['Notice of copyright.'],
    ['Column1/Column 2 Edits'],
    ptpHeader,
    [null, null, null, null, '*=no data', null, null],
    [142, 99998, null, 20240401, '*', 1, 'Misuse of Column Two code with Column One code'],
    ['G0105', '00142', '*', '19960101', '20001231', '0', 'Laboratory panel'],
    ['G0105', '00142', null, '19960101', '20001301', '0', 'Laboratory panel'],
  ])
  expect(recognised(given)?.title).toBe('NCCI PTP edits xlsx')
  expect(await rowsOf(given)).toEqual([
    {
      row: 5,
      fact: {
        columnOne: '00142',
        columnTwo: '99998',
        beforeY1996: false,
        effective: '2024-04-01',
        deletion: null,
        modifierIndicator: 1,
        rationale: 'Misuse of Column Two code with Column One code',
      },
    },
    {
      row: 6,
      fact: {
        columnOne: 'G0105',
        columnTwo: '00142',
        beforeY1996: true,
        effective: '1996-01-01',
        deletion: '2000-12-31',
        modifierIndicator: 0,
        rationale: 'Laboratory panel',
      },
    },
    { row: 7, reject: { column: 'deletion', reason: '"20001301" is not a day written YYYYMMDD, or *' } },
  ])
})

test('MUE as a workbook says its setting in the header, and the same as the csv', async () => {
  // given the two other settings than the practitioner's
  const of = (setting: string) => [
    'HCPCS/\nCPT Code',
    `${setting} Services MUE Values`,
    'MUE Adjudication Indicator',
    'MUE Rationale',
  ]
  const row = ['99998', '2', '3 Date of Service Edit: Clinical', 'Clinical: Data']
  const xlsx = await workbookFile('MUE.xlsx', 'Hospital', [['Notice.'], of('Outpatient Hospital'), row])
  const csv = textFile(
    'MUE.csv',
    ['"Notice."', of('DME Supplier').join(',').replace('HCPCS/\nCPT Code', '"HCPCS/\nCPT Code"'), row.join(',')],
    '\n',
  )
  // when
  const [hospital] = await rowsOf(xlsx)
  const [dme] = await rowsOf(csv)
  // then
  expect(recognised(xlsx)?.printedEdition(xlsx.head, '').family).toBe('MUE_OUTPATIENT_HOSPITAL')
  expect(recognised(csv)?.printedEdition(csv.head, '').family).toBe('MUE_DME')
  const values = { code: '99998', value: 2, adjudicationIndicator: 3, rationale: 'Clinical: Data' }
  expect(hospital).toMatchObject({ row: 3, fact: { values: { ...values, setting: 'OUTPATIENT_HOSPITAL' } } })
  expect(dme).toMatchObject({ row: 4, fact: { values: { ...values, setting: 'DME' } } })
})
