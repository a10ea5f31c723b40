import { describe, expect, test } from 'vitest'
import { recognised, rowsOf, textFile } from './given-file.ts'

const bb = textFile('BB.csv', [
  '"Addendum BB -- ASC Covered Ancillary Services for CY 2026 \n(Including Ancillary Services for Which Payment is Packaged)",,,,,,,',
  'Notice of copyright.,,,,,,,',
  ',,,,,,,',
  'HCPCS Code,,Short Descriptor,Drug and Device Pass-Through Expiration during Calendar Year,January 2026 Payment Indicator,January 2026 Payment Weight  ,January 2026 Payment Rate ,January 2026 IRA-22 Adjusted Copayment1',
  '99998,,Descriptor withheld,,Z2,12.77,$719.28,',
  'J0001,***,Descriptor withheld,*,k2,,"$1,204.056 ",$12.10',
  'C1,,Descriptor withheld,,K2,,$1.00,',
  ',,,,,,,',
  '"NOTE 1:  Coinsurance is explained here.",,,,,,,',
])

describe('Addendum BB', () => {
  test('is recognised and prints its quarter', () => {
    const format = recognised(bb)
    expect(format?.title).toBe('ASC Addendum BB csv')
    expect(format?.printedEdition(bb.head, 'BB.csv')).toMatchObject({ family: 'ASC', year: 2026, quarter: 1 })
  })

  test('gives facts without the descriptor, a reject with its column, and the notes as notes', async () => {
    // when
    const rows = await rowsOf(bb)
    // then
    expect(rows).toEqual([
      {
        row: 6,
        fact: {
          naturalKey: '99998',
          about: { code: '99998', system: 'CPT' },
          values: {
            code: '99998',
            mark: null,
            passThroughExpiry: false,
            paymentIndicator: 'Z2',
            weight: '12.77',
            rate: '719.28',
            adjustedCopayment: null,
            multipleProcedureDiscount: null,
            addendum: 'BB',
            excluded: false,
          },
        },
      },
      {
        row: 7,
        fact: {
          naturalKey: 'J0001',
          about: { code: 'J0001', system: 'HCPCS_II' },
          values: {
            code: 'J0001',
            mark: '***',
            passThroughExpiry: true,
            paymentIndicator: 'K2',
            weight: null,
            rate: '1204.056',
            adjustedCopayment: '12.10',
            multipleProcedureDiscount: null,
            addendum: 'BB',
            excluded: false,
          },
        },
      },
      { row: 8, reject: { column: 'code', reason: '"C1" is not a code of five characters' } },
      { row: 10, note: true },
    ])
  })
})

const ff = textFile('FF.csv', [
  '"Addendum FF -- ASC Device Offset Percentages for CY 2025     \n (For Covered Surgical Procedures)",,,,,,,,',
  ',,,,,,,,',
  'HCPCS Code,,Short Descriptor,October 2025 Payment Indicator,October 2025 APC,October 2025 APC Device Offset Percentage,October 2025 OPPS Payment Rate,October 2025 Device Offset Percentage,October 2025 Device Offset Amount / Device Portion',
  '99997,,Descriptor withheld,J8,5114,21.29%,"$6,539.97",35.62%,"$2,329.54"',
  '99998, *,Descriptor withheld,J8,1580,,"$45,000.50",86.60%,"$38,970.43"',
  '99999,,Descriptor withheld,N1,,,,,',
  '00000,,Descriptor withheld,J8,5114,21.29,"$6,539.97",35.62%,"$2,329.54"',
])

describe('Addendum FF', () => {
  test('keeps the four figures apart and leaves out what is not printed', async () => {
    // when
    const rows = await rowsOf(ff)
    // then
    expect(recognised(ff)?.title).toBe('ASC Addendum FF csv')
    expect(rows).toMatchObject([
      {
        row: 5,
        fact: {
          naturalKey: '99997',
          values: {
            paymentIndicator: 'J8',
            apc: '5114',
            apcOffsetPercent: '21.29',
            oppsRate: '6539.97',
            offsetPercent: '35.62',
            offsetAmount: '2329.54',
          },
        },
      },
      { row: 6, fact: { values: { apc: '1580', apcOffsetPercent: null, offsetPercent: '86.60' } } },
      { row: 7, fact: { values: { apc: null, apcOffsetPercent: null, oppsRate: null, offsetAmount: null } } },
      { row: 8, reject: { column: 'apcOffsetPercent', reason: '"21.29" is not a percentage such as 21.29%' } },
    ])
  })
})

describe('wage indices', () => {
  const csv = textFile('wage_index.csv', ['CBSA,CBSA Name,WI26', '01,ALABAMA,0.6367', '31,NEW JERSEY,'])
  const text = textFile('wage_index.txt', [
    'CBSA\tCBSA Name\tWI25',
    '01\tALABAMA\t0.6471',
    '01\tALABAMA\t0.7158',
    '32420\tMayag\u0081ez, PR\t0.3759',
    '49660\t"Youngstown-Warren, OH"\t.8334',
    '1\tALABAMA\t0.7',
  ])

  test('are recognised as csv and as text, with the year of the header', () => {
    expect(recognised(csv)?.title).toBe('ASC wage index csv')
    expect(recognised(text)?.title).toBe('ASC wage index text')
    expect(recognised(text)?.printedEdition(text.head, '')).toMatchObject({ family: 'ASC', year: 2025, quarter: null })
  })

  test('a state without a rural area has no value', async () => {
    expect(await rowsOf(csv)).toMatchObject([
      { fact: { naturalKey: '01', values: { cbsa: '01', name: 'ALABAMA', value: '0.6367', occurrence: 1 } } },
      { fact: { naturalKey: '31', values: { value: null } } },
    ])
  })

  test('an area that stands twice is kept twice', async () => {
    expect(await rowsOf(text)).toMatchObject([
      { row: 2, fact: { naturalKey: '01', values: { value: '0.6471', occurrence: 1 } } },
      { row: 3, fact: { naturalKey: '01:2', values: { cbsa: '01', value: '0.7158', occurrence: 2 } } },
      { row: 4, fact: { values: { name: 'Mayagüez, PR' } } },
      { row: 5, fact: { values: { name: 'Youngstown-Warren, OH', value: '0.8334' } } },
      { row: 6, reject: { column: 'cbsa' } },
    ])
  })
})
