import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { rowsOfSheet, sharedStrings } from '../../../src/ingest/reading/sheet-rows.ts'

/** A stream that breaks everywhere, also within a letter of two bytes. */
const inBytes = (text: string) => Readable.from([...Buffer.from(text)].map((byte) => Buffer.of(byte)))

test('cells in their columns: shared, written out, gaps, empty rows, rows and cells without a place of their own', async () => {
  const sheet = `<?xml version="1.0"?><worksheet><sheetData>
    <row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1"><v>0.86899999999999999</v></c></row>
    <row r="2"/>
    <row r="4"><c r="B4" t="inlineStr"><is><t>Mayagüez &amp; Ponce</t></is></c><c t="b"><v>1</v></c></row>
    <row><c r="AB5" t="str"><f>A1</f><v>end</v></c></row>
  </sheetData></worksheet>`
  expect(await Array.fromAsync(rowsOfSheet(inBytes(sheet), ['zero', 'one']))).toEqual([
    { line: 1, cells: ['one', '', '0.86899999999999999'] },
    { line: 2, cells: [] },
    { line: 4, cells: ['', 'Mayagüez & Ponce', '1'] },
    { line: 5, cells: [...Array.from({ length: 27 }, () => ''), 'end'] },
  ])
})

test('shared texts: runs of a formatted text belong together, readings of Asian texts do not', async () => {
  const part = `<sst><si><t xml:space="preserve">one </t></si><si><r><t>two</t></r><r><rPr/><t> parts</t></r></si>
    <si><t>名</t><rPh sb="0" eb="1"><t>ナ</t></rPh></si><si><t/></si></sst>`
  expect(await sharedStrings(inBytes(part))).toEqual(['one ', 'two parts', '名', ''])
})

test('a sheet whose rows never end is given up, and not held in memory', async () => {
  const endless = Readable.from(
    (function* () {
      yield Buffer.from('<row>')
      for (;;) yield Buffer.alloc(2 ** 20, '<c/>')
    })(),
  )
  await expect(Array.fromAsync(rowsOfSheet(endless, []))).rejects.toThrow('no </row> within 4194304 characters')
})
