import { afterAll, describe, expect, test } from 'vitest'
import { pprrvuCsv as csvFormat } from '../../../src/ingest/pprrvu/pprrvu-csv.ts'
import { pprrvuText as textFormat } from '../../../src/ingest/pprrvu/pprrvu-text.ts'
import { makeFolder } from '../../fixtures/ingest/folder.ts'
import { pprrvuCsv, pprrvuCsv2026, pprrvuCsvRow, pprrvuLine, pprrvuText } from '../../fixtures/ingest/layouts.ts'
import { rowsOf, valuesOf } from '../../fixtures/ingest/rows-of.ts'

const folder = makeFolder()
afterAll(() => folder.remove())

const october = {
  code: '20972',
  modifier: null,
  statusCode: 'A',
  notUsedForMedicare: false,
  workRvu: '44.51',
  nonFacilityPeRvu: '32.00',
  nonFacilityNotApplicable: true,
  facilityPeRvu: '32.00',
  facilityNotApplicable: false,
  mpRvu: '9.11',
  totalNonFacilityRvu: '85.62',
  totalFacilityRvu: '85.62',
  pctcIndicator: '0',
  globalDays: '090',
  preOperative: '0.10',
  intraOperative: '0.69',
  postOperative: '0.21',
  multipleProcedure: '2',
  bilateralSurgery: '0',
  assistantAtSurgery: '2',
  coSurgeons: '0',
  teamSurgeons: '0',
  pricingIndicator: null,
  endoscopicBase: null,
  conversionFactor: '32.3465',
  physicianSupervision: '09',
  calculationFlag: '0',
  diagnosticImagingFamily: '99',
  oppsNonFacilityPe: '0.00',
  oppsFacilityPe: '0.00',
  oppsMp: '0.00',
}

describe('PPRRVU csv', () => {
  test('a row is read by position under a header of several lines, with its physical line', async () => {
    const { title, rows } = await rowsOf(folder, 'a.csv', pprrvuCsv([pprrvuCsvRow('20972')]))
    expect(title).toBe('PPRRVU csv')
    expect(valuesOf(rows)).toEqual([{ row: 8, ...october }])
  })

  test('the column that 2026 added is seen in the header, not in the year', async () => {
    const cells = pprrvuCsvRow('20972').split(',')
    const wider = [...cells.slice(0, 23), '9', ...cells.slice(23)].join(',')
    const { rows } = await rowsOf(folder, 'b.csv', pprrvuCsv2026([wider]))
    expect(valuesOf(rows)).toEqual([{ row: 8, ...october, pricingIndicator: '9' }])
  })

  test('a row with a column too many, and one without a status, are rejected with line and column', async () => {
    const odd = [`${pprrvuCsvRow('Z0001')},7`, pprrvuCsvRow('Z0002').replace(',A,', ',,')]
    const { rows } = await rowsOf(folder, 'c.csv', pprrvuCsv([...odd, pprrvuCsvRow('Z0003')]))
    expect(rows.slice(0, 2)).toEqual([
      { row: 8, reject: { column: 'row', reason: 'the row has 32 columns where the header has 31' } },
      { row: 9, reject: { column: 'statusCode', reason: '"" is not a status code: one letter' } },
    ])
    expect(rows).toHaveLength(3)
  })

  test('banner and conversion factor tell the edition', () => {
    const printed = csvFormat.printedEdition(pprrvuCsv([pprrvuCsvRow('20972')]), 'x.csv')
    expect(printed).toEqual({ family: 'PFS', year: 2025, quarter: 4, publishedOn: '2025-09-11' })
  })

  test.each([
    ['WORK RVU', 5],
    ['PCTC IND', 13],
    ['CONV FACTOR', 24],
    ['MP USED FOR OPPS PAYMENT AMOUNT', 30],
    ['MOD', 1],
    ['HCPCS', 0],
  ])('a csv without %s is refused by that name', async (column, index) => {
    const narrow = pprrvuCsv([pprrvuCsvRow('20972')])
      .split('\r\n')
      .map((line) => line.split(',').toSpliced(index, 1).join(','))
    await expect(rowsOf(folder, 'd.csv', narrow.join('\r\n'))).rejects.toThrow(`the column "${column}" is missing`)
  })
})

describe('PPRRVU text', () => {
  test('a line of 2025 gives the values of the csv row', async () => {
    const line = pprrvuLine('20972', { work: '44.51', pe: ' 32.00NA', year: 2025 }).replace(
      '23.14    9.26  75.80 75.80',
      '32.00    9.11  85.62 85.62',
    )
    const { title, rows } = await rowsOf(folder, 'a.txt', pprrvuText([line]))
    expect(title).toBe('PPRRVU text')
    expect(valuesOf(rows)).toEqual([{ row: 3, ...october }])
  })

  test('the NA flag glued to its number, the pricing indicator of 2026, and a latin-1 byte in the description', async () => {
    const line = pprrvuLine('20972').replace('Descriptor withheld', 'Descriptor\u00A0withheld')
    const { rows } = await rowsOf(folder, 'b.txt', pprrvuText([line], '\n'))
    expect(valuesOf(rows)).toMatchObject([
      { row: 3, workRvu: '43.40', nonFacilityPeRvu: '23.14', nonFacilityNotApplicable: true, pricingIndicator: '9' },
    ])
  })

  test('a line that is cut short is rejected', async () => {
    const { rows } = await rowsOf(folder, 'c.txt', pprrvuText([pprrvuLine('Z0001'), pprrvuLine('Z0002').slice(0, 120)]))
    expect(rows[1]).toEqual({
      row: 4,
      reject: { column: 'line', reason: 'the line has 120 characters where the layout has 171' },
    })
  })

  test('a modifier is part of the natural key', async () => {
    const { rows } = await rowsOf(folder, 'd.txt', pprrvuText([pprrvuLine('45378', { modifier: '53' })]))
    expect(rows).toMatchObject([{ fact: { naturalKey: '45378:53', about: { code: '45378', system: 'CPT' } } }])
  })

  test.each([
    ['the conversion factor of qualifying participants', { cf: '33.5675' }, 'PPRRVU2026_Apr.txt', 'PFS_QP'],
    ['the other conversion factor, whatever the name says', {}, 'PPRRVU2026_Apr_QPP.txt', 'PFS'],
    ['a factor that is new, with pricing indicator 1', { cf: '34.0001', pricing: '1' }, 'x.txt', 'PFS_QP'],
    ['a factor that is new, and a name that says QPP', { cf: '34.0001' }, 'PPRRVU2027_Jan_QPP.txt', 'PFS_QP'],
    ['a factor that is new, and a name that says nonQPP', { cf: '34.0001' }, 'PPRRVU2027_Jan_nonQPP.txt', 'PFS'],
  ])('%s decides which of the two fee schedules it is', (_, line, name, family) => {
    const printed = textFormat.printedEdition(pprrvuText([pprrvuLine('20972', line)]), name)
    expect(printed).toEqual({ family, year: null, quarter: null, publishedOn: null })
  })
})
