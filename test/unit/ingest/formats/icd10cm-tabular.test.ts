import { describe, expect, test } from 'vitest'
import { noteTargets } from '../../../../src/ingest/icd10cm-tabular/note-targets.ts'
import { recognised, rowsOf, textFile } from './given-file.ts'

const xml = (body: string) => [
  '<?xml version="1.0" encoding="utf-8"?>',
  '<ICD10CM.tabular>',
  body,
  '</ICD10CM.tabular>',
]
const list = xml(`<version>2026</version>
  <introduction><introSection type="title"><instruction><note>Not a note of a code</note></instruction></introSection></introduction>
  <chapter>
    <name>2</name><desc>Neoplasms (C00-D49)</desc>
    <excludes2><note>carrier (Z22.-)</note></excludes2>
    <sectionIndex><sectionRef first="C50" last="C50" id="C50"> Breast </sectionRef></sectionIndex>
    <section id="C50">
      <desc>Malignant neoplasms of breast</desc>
      <diag>
        <name>C50</name><desc>Malignant neoplasm of breast</desc>
        <includes><note>connective tissue</note><note>Paget&apos;s
          disease &lt; 2 cm</note></includes>
        <excludes1><note>skin (C44.501, C44.511)</note></excludes1>
        <sevenChrNote><note>One of these:</note></sevenChrNote>
        <sevenChrDef><extension char="A">initial</extension><extension char="D">subsequent</extension></sevenChrDef>
        <diag placeholder="true"><name>C50.0X</name><desc>Nipple</desc><inclusionTerm><note>Term</note></inclusionTerm></diag>
      </diag>
    </section>
  </chapter>`)

describe('the tabular list', () => {
  test('is recognised, and its fiscal year begins in October', () => {
    const given = textFile('icd10cm_tabular_2026.xml', list)
    const format = recognised(given)
    expect(format?.title).toBe('ICD-10-CM tabular XML')
    expect(format?.printedEdition(given.head, 'icd10cm_tabular_2026.xml')).toMatchObject({ year: 2025, quarter: 4 })
    expect(format?.printedEdition(given.head, 'icd10cm-tabular-April-2026.xml')).toMatchObject({
      year: 2026,
      quarter: 2,
    })
  })

  test('gives every note to its owner, and a section that is one category a code of its own', async () => {
    const rows = await rowsOf(textFile('icd10cm_tabular_2026.xml', list))
    const note = (
      row: number,
      owner: string,
      level: string,
      kind: string,
      ordinal: number,
      text: string,
      more = {},
    ) => ({
      row,
      fact: {
        naturalKey: `${owner}:${kind}:${ordinal}`,
        values: { owner, level, kind, ordinal, text, character: null, targets: null, targetCharacters: null, ...more },
        about: { code: owner },
      },
    })
    const group = (row: number, code: string, title: string, parent: string | null, categories: string[]) => ({
      row,
      fact: {
        naturalKey: code,
        values: { code, orderNumber: null, billable: false, shortTitle: title, longTitle: title, parent },
        about: { code, parent, categories },
      },
    })
    expect(rows).toEqual([
      note(1, '2', 'CHAPTER', 'EXCLUDES2', 1, 'carrier (Z22.-)', { targets: ['Z22'] }),
      note(2, 'C50', 'CODE', 'INCLUDES', 1, 'connective tissue'),
      note(3, 'C50', 'CODE', 'INCLUDES', 2, "Paget's disease < 2 cm"),
      note(4, 'C50', 'CODE', 'EXCLUDES1', 1, 'skin (C44.501, C44.511)', { targets: ['C44501', 'C44511'] }),
      note(5, 'C50', 'CODE', 'SEVENTH_CHARACTER_NOTE', 1, 'One of these:'),
      note(6, 'C50', 'CODE', 'SEVENTH_CHARACTER', 1, 'initial', { character: 'A' }),
      note(7, 'C50', 'CODE', 'SEVENTH_CHARACTER', 2, 'subsequent', { character: 'D' }),
      note(8, 'C500X', 'CODE', 'INCLUSION_TERM', 1, 'Term'),
      group(9, 'C50-C50', 'Malignant neoplasms of breast', '2', ['C50']),
      group(10, '2', 'Neoplasms (C00-D49)', null, []),
    ])
  })

  test('that is cut short is refused', async () => {
    const given = textFile('icd10cm_tabular_2026.xml', ['<ICD10CM.tabular><chapter><name>1</name><desc'])
    await expect(rowsOf(given)).rejects.toThrow('the XML cannot be read')
  })
})

test('targets of a note: lists, ranges and seventh characters, and none where more is said', () => {
  const all = (targets: string[]) => ({ targets, targetCharacters: null })
  const none = { targets: null, targetCharacters: null }
  expect(noteTargets('tumors (C7A.-, D3A.-) of the lung (C34.0-)')).toEqual(all(['C7A', 'D3A', 'C340']))
  expect(noteTargets('poisoning (T36-T50, N70.0-N70.9)')).toEqual(all(['T36-T50', 'N700-N709']))
  expect(noteTargets('open fracture (S92.-with 7th character B)')).toEqual({
    targets: ['S92'],
    targetCharacters: ['B'],
  })
  expect(noteTargets('open (S32.1--S32.9 with 7th character B or C)')).toEqual({
    targets: ['S321-S329'],
    targetCharacters: ['B', 'C'],
  })
  expect(noteTargets('injuries (O00-O9A with final characters -89)')).toEqual(none)
  expect(noteTargets('fracture (S52.- with open fracture 7th character)')).toEqual(none)
  expect(noteTargets('certain localized infections (acute) - see there')).toEqual(none)
})
