import { describe, expect, test } from 'vitest'
import { recognised, rowsOf, textFile, workbookFile } from './given-file.ts'

test('LOCCO: zeros come back, the state is carried down, blank rows and footnotes are no rows', async () => {
  const given = textFile('25LOCCO.csv', [
    'COUNTIES INCLUDED IN 2025 LOCALITIES. (ALPHABETICALLY BY STATE),,,,',
    ',,,,',
    'Medicare Adminstrative Contractor,Locality Number,State ,Fee Schedule Area ,Counties',
    ',,,,',
    '2102,1,ALASKA ,STATEWIDE ,ALL COUNTIES ',
    ',,,,',
    '1182,18,CALIFORNIA,LOS ANGELES*,LOS ANGELES /ORAGNGE CNTY',
    '1112,62,,RIVERSIDE,"SAN BERNARDINO, RIVERSIDE"',
    '*  Payment locality is serviced by two carriers.,,,,',
  ])
  expect(recognised(given)?.title).toBe('LOCCO csv')
  expect(recognised(given)?.printedEdition(given.head, '')).toMatchObject({ family: 'PFS', year: 2025, quarter: null })
  expect(await rowsOf(given)).toEqual([
    { row: 5, fact: counties('02102-01', 'ALASKA', 'STATEWIDE', 'ALL COUNTIES') },
    { row: 7, fact: counties('01182-18', 'CALIFORNIA', 'LOS ANGELES', 'LOS ANGELES /ORAGNGE CNTY') },
    { row: 8, fact: counties('01112-62', 'CALIFORNIA', 'RIVERSIDE', 'SAN BERNARDINO, RIVERSIDE') },
    { row: 9, note: true },
  ])
})

function counties(locality: string, state: string, area: string, prose: string) {
  return { naturalKey: locality, values: { locality, state, area, counties: prose }, about: {} }
}

test('OPPSCAP: by locality, code and modifier', async () => {
  const given = textFile('OPPSCAP_Oct.csv', [
    'HCPCS,MOD,PROCSTAT,CARRIER,LOCALITY,FACILITY PRICE,NON-FACILTY PRICE',
    '99998,TC,C,01112,05,150.69,150.7',
    '99998,,A,1112,5,1250.00,93.37',
    '99998,,A,1112,6,,93.37',
    ',,,,,,',
  ])
  expect(recognised(given)?.title).toBe('OPPSCAP csv')
  const values = { locality: '01112-05', code: '99998' }
  expect(await rowsOf(given)).toEqual([
    {
      row: 2,
      fact: {
        naturalKey: '01112-05:99998:TC',
        values: { ...values, modifier: 'TC', statusCode: 'C', facilityPrice: '150.69', nonFacilityPrice: '150.70' },
        about: {},
      },
    },
    {
      row: 3,
      fact: {
        naturalKey: '01112-05:99998',
        values: { ...values, modifier: null, statusCode: 'A', facilityPrice: '1250.00', nonFacilityPrice: '93.37' },
        about: {},
      },
    },
    { row: 4, reject: { column: 'facilityPrice', reason: '"" is not a price' } },
  ])
})

test('ANES: a factor for each locality, and the national one from the header', async () => {
  const given = textFile('ANES2025.csv', [
    'Contractor,Locality,Locality Name,National Anes CF of 20.3178',
    '02102 ,01 ,ALASKA*,27.86 ',
    ',,,',
  ])
  expect(recognised(given)?.title).toBe('ANES csv')
  expect(await rowsOf(given)).toEqual([
    {
      row: 2,
      fact: {
        naturalKey: '02102-01',
        values: { locality: '02102-01', name: 'ALASKA', conversionFactor: '27.86', nationalFactor: '20.3178' },
        about: {},
      },
    },
  ])
})

describe('GPCIs in other layouts', () => {
  const bakersfield = {
    naturalKey: '01112-54',
    values: { locality: '01112-54', work: '1.017', workWithoutFloor: null, pe: '1.093', mp: '0.662' },
    about: { key: '01112-54', mac: '01112', state: 'CA', locality: '54', name: 'BAKERSFIELD' },
  }

  test('a workbook, whose numbers come with noise', async () => {
    const given = await workbookFile('GPCI2025.xlsx', 'Addendum E. GPCIs', [
      ['ADDENDUM E. GEOGRAPHIC PRACTICE COST INDICES'],
      [null],
      [
        'Medicare Administrative Contractor (MAC)',
        'State',
        'Locality Number',
        'Locality Name',
        '2025 PW GPCI (with 1.0 Floor)',
        '2025 PE GPCI',
        '2025 MP GPCI',
      ],
      ['01112', 'CA', 54, 'BAKERSFIELD', 1.0169999999999999, 1.093, 0.6620000000000001],
      [null],
      ['*Work GPCI reflects a floor.'],
    ])
    expect(recognised(given)?.title).toBe('GPCI xlsx')
    expect(await rowsOf(given)).toEqual([{ row: 4, fact: bakersfield }])
  })

  const columns = (indices: string) => `Medicare Admi State  Locality           Locality Name          ${indices}`

  test('a text of fixed width', async () => {
    const given = textFile('GPCI2025.txt', [
      'ADDENDUM E. GEOGRAPHIC PRACTICE COST INDICES',
      '',
      columns('2025 PW GPCI2025 PE GPCI2025 MP GPCI'),
      '01112           CA      54   BAKERSFIELD                                1.017       1.093       0.662',
      '01112           CA      55   CHICO (A/B CNTY)                           1.014       1.093',
      'MAC Assignments as of November 22, 2023',
    ])
    expect(recognised(given)?.title).toBe('GPCI text')
    expect(await rowsOf(given)).toEqual([
      { row: 4, fact: bakersfield },
      { row: 5, reject: { column: 'mac', reason: '"" is not a number of up to 5 digits' } },
      { row: 6, note: true },
    ])
  })

  test('a text with two work columns is refused, since nothing tells which has the floor', async () => {
    const given = textFile('GPCI2026.txt', [columns('2026 PW GPCI2026 PW GPCI2026 PE GPCI2026 MP GPCI')])
    await expect(rowsOf(given)).rejects.toThrow('does not say which one has the floor')
  })
})

test('ZIP9 is told from ZIP5 by the four digits, and its records have nine', async () => {
  const record = (plusFour: string) => `TX770300441218B     1${plusFour}      A${' '.repeat(43)}20254`
  const given = textFile('ZIP9_OCT2025.txt', [record('1234'), record('1235').slice(1)])
  expect(recognised(given)?.title).toBe('ZIP9 text')
  expect(recognised(textFile('ZIP5.txt', [record('    ')]))?.title).toBe('ZIP5 text')
  expect(recognised(given)?.printedEdition(given.head, '')).toMatchObject({ family: 'ZIP', year: 2025, quarter: 4 })
  expect(await rowsOf(given)).toMatchObject([
    {
      row: 1,
      fact: {
        naturalKey: '770301234',
        values: {
          zip: '770301234',
          state: 'TX',
          carrier: '04412',
          locality: '18',
          localityKey: '04412-18',
          plusFour: false,
        },
      },
    },
    { row: 2, reject: { column: 'record' } },
  ])
})
