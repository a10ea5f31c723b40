import { expect, test } from 'vitest'
import { recognised, rowsOf, workbookFile } from './given-file.ts'

const header = [
  'HCPC',
  'SEQNUM',
  'RECID',
  'LONG DESCRIPTION',
  'SHORT DESCRIPTION',
  'PRICE1',
  'MULT_PI',
  'COV',
  'BETOS',
  'TOS1',
  'ADD DT',
  'ACT EFF DT',
  'TERM DT',
  'ACTION CD',
]
const procedure = (code: string, long: string) => [
  code,
  '0010',
  '3',
  long,
  'Short',
  '00',
  '9',
  'I',
  'O1F',
  '1',
  '19900101',
  '20040101',
  null,
  'N',
]

test('codes, continued descriptions, modifiers, and dental codes without a title', async () => {
  const given = await workbookFile('2020-10_anweb.xlsx', 'A', [
    ['Note regarding coverage'],
    header,
    procedure('G9998', 'A service whose description '),
    ['G9998', '0020', '4', 'goes on', null, null, null, null, null, null, null, null, null, null],
    procedure('D9998', 'Descriptor withheld'),
    ['   A1', '0010', '7', 'One wound', 'One', null, null, 'C', null, null, '20020701', '20020701', '20201231', 'N'],
    ['   A2', '0010', '7', 'Two wounds', 'Two', null, null, 'C', null, null, '2002', '20020701', null, 'N'],
    ['Z9999', '0020', '4', 'continues nothing', null, null, null, null, null, null, null, null, null, null],
  ])
  // when
  const rows = await rowsOf(given)
  // then
  expect(recognised(given)?.title).toBe('HCPCS Level II xlsx')
  const values = {
    shortTitle: 'Short',
    pricingIndicator: '00',
    multiplePricingIndicator: '9',
    coverage: 'I',
    betos: 'O1F',
    typeOfService: '1',
    addedOn: '1990-01-01',
    actionOn: '2004-01-01',
    terminatedOn: null,
    action: 'N',
  }
  expect(rows).toEqual([
    {
      row: 3,
      fact: {
        naturalKey: 'G9998',
        values: { ...values, code: 'G9998', longTitle: 'A service whose description goes on' },
        about: { code: 'G9998', system: 'HCPCS_II' },
      },
    },
    {
      row: 5,
      fact: {
        naturalKey: 'D9998',
        values: { ...values, code: 'D9998', longTitle: null, shortTitle: null },
        about: { code: 'D9998', system: 'HCPCS_II' },
      },
    },
    {
      row: 6,
      fact: {
        naturalKey: 'A1',
        values: {
          ...values,
          modifier: 'A1',
          longTitle: 'One wound',
          shortTitle: 'One',
          pricingIndicator: null,
          multiplePricingIndicator: null,
          coverage: 'C',
          betos: null,
          typeOfService: null,
          addedOn: '2002-07-01',
          actionOn: '2002-07-01',
          terminatedOn: '2020-12-31',
        },
        about: { code: 'A1' },
      },
    },
    { row: 8, reject: { column: 'RECID', reason: 'continues a record that does not stand before it' } },
    { row: 7, reject: { column: 'addedOn', reason: '"2002" is not a day written YYYYMMDD, or blank' } },
  ])
})
