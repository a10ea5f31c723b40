import { describe, expect, test } from 'vitest'
import type { SourceFile } from '../../../src/provenance/provenance.ts'
import { releaseMissing } from '../../../src/provenance/release-missing.ts'

function file(name: string, kind: SourceFile['kind'], more: Partial<SourceFile> = {}): SourceFile {
  return {
    typename: 'SourceFile',
    id: `SourceFile:${name}`,
    sha256: name,
    name,
    kind,
    bytes: 1,
    rows: 1,
    rejected: 0,
    retrievedOn: null,
    extract: false,
    extractOf: null,
    extractOfSha256: null,
    url: null,
    rowLabel: 'line',
    complete: true,
    release: 'of the test',
    ...more,
  }
}

describe('PTP comes in four parts', () => {
  const part = (number: number) => file(`ccipra-v301r0-f${number}.TXT`, 'PTP')
  const practitioner = { family: 'PTP_PRACTITIONER' } as const

  test('without the third', () => {
    expect(releaseMissing(practitioner, [part(1), part(2), part(4)])).toEqual(['part f3 of f1 to f4'])
  })

  test('all four, or the table in one file', () => {
    expect(releaseMissing(practitioner, [1, 2, 3, 4].map(part))).toEqual([])
    expect(releaseMissing(practitioner, [file('ccipra-v301r0.txt', 'PTP')])).toEqual([])
  })

  test('an extract of one part is no part', () => {
    const extract = file('ptp.txt', 'PTP', { extract: true, extractOf: 'ccipra-v301r0-f1.TXT' })
    expect(releaseMissing(practitioner, [extract])).toEqual(['the whole of ccipra-v301r0-f1.TXT: an extract is loaded'])
  })
})

describe('the fee schedule needs its GPCIs, and they need it', () => {
  const pfs = { family: 'PFS' } as const

  test.each([
    [[file('PPRRVU2026_Apr_nonQPP.txt', 'FEE_SCHEDULE')], ['the GPCIs']],
    [[file('GPCI2026.csv', 'GPCI')], ['the fee schedule (PPRRVU)']],
    [[file('GPCI2026.csv', 'GPCI'), file('PPRRVU2026_Apr_nonQPP.txt', 'FEE_SCHEDULE')], []],
  ])('%#', (files, missing) => {
    expect(releaseMissing(pfs, files)).toEqual(missing)
  })

  test('a file whose ingest stopped is not loaded', () => {
    const files = [file('PPRRVU2026_Apr_nonQPP.txt', 'FEE_SCHEDULE'), file('GPCI2026.csv', 'GPCI', { complete: false })]
    expect(releaseMissing(pfs, files)).toEqual(['the GPCIs', 'the rest of GPCI2026.csv, whose ingest did not finish'])
  })

  test('an extract beside the whole file says nothing; two extracts of one file are one', () => {
    const of = { extract: true, extractOf: 'PPRRVU2026_Apr_nonQPP.txt' }
    const extracts = [file('a.txt', 'FEE_SCHEDULE', of), file('b.txt', 'FEE_SCHEDULE', of)]
    const gpci = file('GPCI2026.csv', 'GPCI')
    const whole = file('PPRRVU2026_Apr_nonQPP.txt', 'FEE_SCHEDULE')
    expect(releaseMissing(pfs, [...extracts, gpci])).toEqual([
      'the whole of PPRRVU2026_Apr_nonQPP.txt: an extract is loaded',
    ])
    expect(releaseMissing(pfs, [...extracts, gpci, whole])).toEqual([])
  })
})

test('an ASC quarter is its addenda', () => {
  expect(releaseMissing({ family: 'ASC' }, [file('AA.csv', 'ASC_RATE'), file('FF.csv', 'DEVICE_OFFSET')])).toEqual([
    'Addendum BB',
    'Addendum EE',
  ])
})

test('a release that is only cited lacks nothing', () => {
  expect(releaseMissing({ family: 'PFS' }, [])).toEqual([])
  expect(releaseMissing({ family: 'PAGE' }, [file('page.md', null, { complete: false })])).toEqual([])
})

test('rows that were rejected are missing', () => {
  expect(releaseMissing({ family: 'OPPS' }, [file('b.xlsx', 'OUTPATIENT_RATE', { rejected: 2 })])).toEqual([
    '2 rows of b.xlsx that were rejected',
  ])
})
