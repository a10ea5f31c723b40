import { afterAll, describe, expect, test } from 'vitest'
import { workbook } from '../../../seeds/extract/workbook.ts'
import { makeFolder } from '../../fixtures/ingest/folder.ts'
import { addendumAa, addendumEe, gpciCsv, mueCsv, ptpText, zip5Line } from '../../fixtures/ingest/layouts.ts'
import { rowsOf, valuesOf } from '../../fixtures/ingest/rows-of.ts'

const folder = makeFolder()
afterAll(() => folder.remove())

describe('GPCI csv', () => {
  test('2026 has two work columns, and the one with the floor prices; footnotes end the table', async () => {
    const rows = ['10112,AL,00,ALABAMA,0.988,1.000,0.875,0.566', '2102,AK,1,ALASKA*,1.500,1.500,1.065,0.551']
    const read = await rowsOf(folder, 'gpci26.csv', gpciCsv(2026, rows))
    expect(valuesOf(read.rows)).toEqual([
      { row: 4, locality: '10112-00', work: '1.000', workWithoutFloor: '0.988', pe: '0.875', mp: '0.566' },
      { row: 5, locality: '02102-01', work: '1.500', workWithoutFloor: '1.500', pe: '1.065', mp: '0.551' },
    ])
    expect(read.rows[1]).toMatchObject({
      fact: { about: { key: '02102-01', mac: '02102', state: 'AK', locality: '01', name: 'ALASKA' } },
    })
  })

  test('2025 has one, whose floor is in it', async () => {
    const { rows } = await rowsOf(folder, 'gpci25.csv', gpciCsv(2025, ['10112,AL,00,ALABAMA,1,0.869,0.575']))
    expect(valuesOf(rows)).toEqual([
      { row: 4, locality: '10112-00', work: '1', workWithoutFloor: null, pe: '0.869', mp: '0.575' },
    ])
  })

  test('without its locality numbers it is refused by that name', async () => {
    const broken = gpciCsv(2026, []).replace('Locality Number,', '')
    await expect(rowsOf(folder, 'gpci.csv', broken)).rejects.toThrow('the column "Locality Number" is missing')
  })
})

describe('PTP text', () => {
  test('dates, the asterisks of both columns, and the indicator', async () => {
    const edits = ['20957 20972 20000101 * 1', 'Z0001 Z0002 19960101 20101231 9 *']
    const { rows } = await rowsOf(folder, 'ptp.txt', ptpText(edits))
    const rationale = 'More extensive procedure'
    expect(valuesOf(rows)).toEqual([
      {
        row: 7,
        columnOne: '20957',
        columnTwo: '20972',
        beforeY1996: false,
        effective: '2000-01-01',
        deletion: null,
        modifierIndicator: 1,
        rationale,
      },
      {
        row: 8,
        columnOne: 'Z0001',
        columnTwo: 'Z0002',
        beforeY1996: true,
        effective: '1996-01-01',
        deletion: '2010-12-31',
        modifierIndicator: 9,
        rationale,
      },
    ])
  })

  test.each([
    ['Z0001 Z0002 20260230 * 1', 'effective', '"20260230" is not a day written YYYYMMDD'],
    ['Z0001 Z0002 20260101 2026 1', 'deletion', '"2026" is not a day written YYYYMMDD, or *'],
    ['Z0001 Z0002 20260101 * 2', 'modifierIndicator', '"2" is not 0, 1 or 9'],
    ['Z0001 Z002 20260101 * 1', 'columnTwo', '"Z002" is not a code of five characters'],
  ])('%s is rejected', async (edit, column, reason) => {
    const { rows } = await rowsOf(folder, 'ptp.txt', ptpText(['Z0000 Z0001 20260101 * 1', edit]))
    expect(rows[1]).toEqual({ row: 8, reject: { column, reason } })
  })
})

describe('MUE csv', () => {
  test.each([
    ['Practitioner', 'PRACTITIONER'],
    ['Outpatient Hospital', 'OUTPATIENT_HOSPITAL'],
    ['DME Supplier', 'DME'],
  ])('%s is read from the header', async (words, setting) => {
    const row = '20972,2,3 Date of Service Edit: Clinical,Clinical: Data'
    const { rows } = await rowsOf(folder, 'mue.csv', mueCsv([row], words))
    expect(valuesOf(rows)).toEqual([
      { row: 6, code: '20972', value: 2, adjudicationIndicator: 3, rationale: 'Clinical: Data', setting },
    ])
  })
})

describe('ASC addenda', () => {
  test('AA: money with signs and spaces, packaged procedures without a rate, notes under the table', async () => {
    const table = ['20972,,x,Y,G2,65.6144,"$3,695.53 "', 'Z0001, *,x,N,N1,,', 'Z0002,,x,,J8,28.767,"$1,579.16"']
    const { rows } = await rowsOf(folder, 'AA.csv', addendumAa('April 2026', table))
    const listed = { addendum: 'AA', excluded: false }
    expect(valuesOf(rows)).toEqual([
      {
        row: 6,
        code: '20972',
        multipleProcedureDiscount: true,
        paymentIndicator: 'G2',
        weight: '65.6144',
        rate: '3695.53',
        ...listed,
      },
      {
        row: 7,
        code: 'Z0001',
        multipleProcedureDiscount: false,
        paymentIndicator: 'N1',
        weight: null,
        rate: null,
        ...listed,
      },
      {
        row: 8,
        code: 'Z0002',
        multipleProcedureDiscount: null,
        paymentIndicator: 'J8',
        weight: '28.767',
        rate: '1579.16',
        ...listed,
      },
      { row: 10, note: true },
    ])
  })

  test('EE: a list of codes that are excluded', async () => {
    const { rows } = await rowsOf(folder, 'EE.csv', addendumEe(['20955']))
    expect(valuesOf(rows)).toMatchObject([{ row: 5, code: '20955', addendum: 'EE', excluded: true, rate: null }])
  })
})

describe('Addendum B xlsx', () => {
  const names = ['HCPCS Code', 'Short Descriptor', ' SI', 'APC ', 'Relative Weight ', 'Payment Rate']
  const copayments = ['National Unadjusted Copayment ', 'Minimum Unadjusted Copayment ']
  const banner = [
    [null, 'Addendum B.- OPPS Payment by HCPCS Code for CY 2026'],
    [null, 'Copyright.'],
  ]

  test('padded names, numbers with the noise of spreadsheets, texts with signs, dots and blanks', async () => {
    const rows = [
      ['20972', 'x', 'J1', '5114', '81.3025', '$7,413.38', '.', '1482.68'],
      ['Z0001', 'x', 'K', '1630', null, 128.05099999999999, '.', 64.180000000000007],
      ['Z0002', 'x', 'S', '5481', '5.4800000000000001E-2', 41.5, 0, 0],
      ['Z0003', 'x', 'N', null, null, null, null, null],
    ]
    const file = workbook('2026 April Addendum B', [...banner, [...names, ...copayments], ...rows])
    const read = await rowsOf(folder, 'b.xlsx', file)
    const none = { nationalCopayment: null, minimumCopayment: null }
    expect(valuesOf(read.rows)).toEqual([
      {
        ...none,
        row: 4,
        code: '20972',
        statusIndicator: 'J1',
        apc: '5114',
        weight: '81.3025',
        rate: '7413.38',
        minimumCopayment: '1482.68',
      },
      {
        ...none,
        row: 5,
        code: 'Z0001',
        statusIndicator: 'K',
        apc: '1630',
        weight: null,
        rate: '128.051',
        minimumCopayment: '64.18',
      },
      {
        row: 6,
        code: 'Z0002',
        statusIndicator: 'S',
        apc: '5481',
        weight: '0.0548',
        rate: '41.50',
        nationalCopayment: '0.00',
        minimumCopayment: '0.00',
      },
      { ...none, row: 7, code: 'Z0003', statusIndicator: 'N', apc: null, weight: null, rate: null },
    ])
  })

  test('without its rates it is refused by that name', async () => {
    const file = workbook('2026 April Addendum B', [...banner, [...names.slice(0, 5), ...copayments]])
    await expect(rowsOf(folder, 'b.xlsx', file)).rejects.toThrow('the column "Payment Rate" is missing')
  })
})

describe('ZIP5', () => {
  test('ZIP, carrier and locality, and whether ZIP+4 decides', async () => {
    const { rows } = await rowsOf(folder, 'zip.txt', `${zip5Line()}\n${zip5Line({ zip: '99902', plusFour: '1' })}\n`)
    const place = { state: 'TX', carrier: '04412', locality: '18', localityKey: '04412-18' }
    expect(valuesOf(rows)).toEqual([
      { row: 1, zip: '99901', plusFour: false, ...place },
      { row: 2, zip: '99902', plusFour: true, ...place },
    ])
  })

  test('a record of another length is rejected', async () => {
    const { rows } = await rowsOf(folder, 'zip.txt', `${zip5Line()}\n${zip5Line().slice(0, 40)}\n`)
    expect(rows[1]).toMatchObject({ row: 2, reject: { column: 'record' } })
  })
})
