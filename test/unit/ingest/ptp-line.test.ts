import { describe, expect, test } from 'vitest'
import { isPlainLine } from '../../../src/ingest/ptp/plain-line.ts'
import { digestOfTexts, editOf, textOf } from '../../../src/ingest/ptp/ptp-line.ts'
import { ptpRow } from '../../../src/ingest/ptp/ptp.row.ts'

const line = (...cells: string[]) => cells.join('\t')
const good = line('20957', '20972', '', '20000101', '*', '1', 'More extensive procedure')

/** The row rule reads the same cells one by one: what is plain must be good there too. */
const isGood = (text: string) => {
  const [columnOne, columnTwo, beforeY1996, effective, deletion, modifierIndicator, rationale] = text.split('\t')
  const cells = { columnOne, columnTwo, beforeY1996, effective, deletion, modifierIndicator, rationale }
  return ptpRow.safeParse(cells).success
}

describe('a line that is taken whole', () => {
  test.each([
    ['in force', good],
    ['ended', good.replace('\t*\t', '\t20240229\t')],
    ['from before 1996', line('0001A', 'G0105', '*', '19960101', '19961231', '9', 'Misuse')],
    ['on the leap day of 2000', good.replace('20000101', '20000229')],
  ])('%s', (_, text) => {
    expect(isPlainLine(text)).toBe(true)
    expect(isGood(text)).toBe(true)
  })

  test.each([
    ['a code of four characters', good.replace('20957', '2095')],
    ['a code in small letters', good.replace('20972', 'g0105')],
    ['a day that is none', good.replace('20000101', '20230231')],
    ['29 February of a year without one', good.replace('20000101', '19000229')],
    ['month 13', good.replace('20000101', '20001301')],
    ['day 0', good.replace('20000101', '20000100')],
    ['a day in another notation', good.replace('20000101', '2000-1-1')],
    ['an empty deletion date', good.replace('\t*\t', '\t\t')],
    ['an indicator that is none', good.replace('\t1\t', '\t2\t')],
    ['no rationale', line('20957', '20972', '', '20000101', '*', '1', '')],
    ['a cut line', good.slice(0, 20)],
    ['nothing', ''],
  ])('not with %s, which is no edit', (_, text) => {
    expect(isPlainLine(text)).toBe(false)
    expect(isGood(text)).toBe(false)
  })

  test.each([
    ['blanks around a code', good.replace('20972', ' 20972 ')],
    ['a cell more', `${good}\t`],
  ])('not with %s: such a line is read cell by cell', (_, text) => {
    expect(isPlainLine(text)).toBe(false)
    expect(isGood(text)).toBe(true)
  })
})

test('what a line says, and back again', () => {
  const text = good.slice(6)
  const edit = editOf('20957', text)
  expect(edit).toEqual({
    columnOne: '20957',
    columnTwo: '20972',
    beforeY1996: false,
    effective: '2000-01-01',
    deletion: null,
    modifierIndicator: 1,
    rationale: 'More extensive procedure',
  })
  expect(textOf(edit)).toBe(text)
})

test('a digest does not ask for order, and counts what is there twice', () => {
  expect(digestOfTexts(['a', 'b', 'c'])).toBe(digestOfTexts(['c', 'a', 'b']))
  expect(digestOfTexts(['a', 'a'])).not.toBe(digestOfTexts(['a']))
})
