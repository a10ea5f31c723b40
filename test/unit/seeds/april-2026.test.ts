import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'

const SEEDS = join(import.meta.dirname, '../../../seeds')
const FAMILY = ['20955', '20956', '20957', '20962', '20969', '20970', '20972', '20973']

test('Addendum B of April 2026 says that it is an extract, and has status, APC and rate of the eight codes', async () => {
  const [notice, , , header, ...rows] = await readSheet(join(SEEDS, 'opps/2026_April_Addendum_B.xlsx'))
  expect(notice?.join('')).toContain('extract of 8 codes')
  expect(header?.slice(0, 6)).toEqual([
    'HCPCS Code',
    'Short Descriptor',
    'SI',
    'APC',
    'Relative Weight',
    'Payment Rate',
  ])
  const row = (code: string) => [code, 'Descriptor withheld', 'J1', '5114', null, 7413.38, null, null, null, null, null]
  expect(rows).toEqual(FAMILY.map(row))
})

test("Addendum AA of April 2026 has CMS's banner, April's header and the eight codes, of which only 20972 is G2", () => {
  const text = readFileSync(join(SEEDS, 'asc/2026-04/AA.csv'), 'latin1')
  const [title, secondTitle, notice, blank, header, ...lines] = text.split('\n')
  expect(title).toBe('"Addendum AA -- ASC Covered Surgical Procedures for CY 2026 ')
  expect(secondTitle).toBe('(Including Surgical Procedures for Which Payment is Packaged)",,,,,,\r')
  expect(notice).toContain('American Medical Association')
  expect(blank).toBe(',,,,,,\r')
  expect(header).toBe(
    'HCPCS Code,,Short Descriptor,Subject to Multiple Procedure Discounting,' +
      'April 2026 Payment Indicator,April 2026  Payment Weight  ,April 2026 Payment Rate \r',
  )
  const figures = (code: string) => (code === '20972' ? 'G2,65.6144,"$3,695.53 "' : 'J8,83.1343,"$4,682.29 "')
  expect(lines).toEqual([...FAMILY.map((code) => `${code},,Descriptor withheld,Y,${figures(code)}\r`), ''])
})
