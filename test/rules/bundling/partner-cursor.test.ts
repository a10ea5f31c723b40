import { describe, expect, test } from 'vitest'
import { comparePartners, cursorPartsOf, keysetFor, partnerCursor } from '../../../src/bundling/partner-cursor.ts'
import type { PtpEdit } from '../../../src/bundling/ptp-edit.ts'
import type { ServiceDate } from '../../../src/vocabulary/service-date.ts'

const day = (text: string) => text as ServiceDate

const edit = (columnOne: string, columnTwo: string, effective = '2000-01-01', firstRow = 10): PtpEdit => ({
  typename: 'PtpEdit',
  id: `PtpEdit:PRACTITIONER:${columnOne}:${columnTwo}:${effective}:${firstRow}`,
  setting: 'PRACTITIONER',
  columnOne,
  columnTwo,
  effective: day(effective),
  deletion: null,
  modifierIndicator: 1,
  rationale: 1,
  beforeY1996: false,
  firstRow,
  firstRelease: 'PTP-PRACTITIONER-V301R0',
  lastRelease: null,
  method: 'TRANSCRIBED',
  release: 'PTP-PRACTITIONER-V301R0',
  citations: [],
})

test('edits of a code: by partner, then column one before two, then by date and row', () => {
  // given the edits of 20972 in no order
  const wanted = [
    edit('20972', '12001'),
    edit('20972', '20957', '2000-01-01', 7),
    edit('20972', '20957', '2000-01-01', 8),
    edit('20972', '20957', '2010-01-01', 3),
    edit('20957', '20972'),
    edit('20972', '69990'),
  ]
  // then
  expect(wanted.toReversed().toSorted((a, b) => comparePartners('20972', a, b))).toEqual(wanted)
})

describe('a cursor', () => {
  test('names the place of an edit and reads back', () => {
    const parts = cursorPartsOf('20972', edit('20957', '20972', '2000-01-01', 1254))
    expect(parts).toEqual(['20957', 'COLUMN_TWO', '2000-01-01', '1254'])
    expect(partnerCursor(parts)).toEqual({
      partner: '20957',
      role: 'COLUMN_TWO',
      effective: '2000-01-01',
      row: 1254,
    })
  })

  test.each([[[]], [['20957']], [['20957', 'COLUMN_TWO', '2000-02-30', '1']], [['20957', 'X', '2000-01-01', '1']]])(
    '%j is none',
    (parts) => {
      expect(partnerCursor(parts)).toBeNull()
    },
  )

  test('of one column goes on behind the partner in the other', () => {
    const after = { partner: '20957', role: 'COLUMN_ONE', effective: day('2000-01-01'), row: 5 } as const
    expect(keysetFor('COLUMN_ONE', after)).toEqual({ afterPartner: '20957', afterEffective: '2000-01-01', afterRow: 5 })
    expect(keysetFor('COLUMN_TWO', after)).toEqual({ afterPartner: '20957', afterEffective: '1900-01-01', afterRow: 0 })
    expect(keysetFor('COLUMN_ONE', { ...after, role: 'COLUMN_TWO' })).toEqual({
      afterPartner: '20957',
      afterEffective: '9999-12-31',
      afterRow: 0,
    })
    expect(keysetFor('COLUMN_ONE', null)).toEqual({ afterPartner: '', afterEffective: '1900-01-01', afterRow: 0 })
  })
})
