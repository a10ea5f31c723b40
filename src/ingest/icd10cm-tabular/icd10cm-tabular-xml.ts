import { text } from 'node:stream/consumers'
import type { InputFile } from '../archive/input-file.ts'
import { asRefusal } from '../archive/zip-archive.ts'
import { type OwnFormat, type ParsedRow, type PrintedEdition, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { RefusedFileError } from '../refused.ts'
import { tabularGroup, tabularGroupToFact, tabularNote, tabularNoteToFact } from './icd10cm-tabular.row.ts'
import { readTabular } from './tabular-reader.ts'
import { writeTabular } from './write-tabular.ts'

const root = /<ICD10CM\.tabular[\s>]/

/**
 * ICD-10-CM tabular list: chapters, sections, and the notes of every level. Codes of seven characters are not in it, and the
 * titles of codes come from the order file. A row is a note, chapter or section, counted from 1 as they end.
 */
export const icd10cmTabularXml: OwnFormat = {
  title: 'ICD-10-CM tabular XML',
  kind: 'DIAGNOSIS_NOTE',
  families: ['ICD10CM'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'item',
  writes: 'own',
  detect: (head) => root.test(head),
  printedEdition,
  rows: readRows,
  write: writeTabular,
}

/** The file prints its fiscal year, which begins in the October before; only the name tells an update of April. */
function printedEdition(head: string, name: string): PrintedEdition {
  const version = /<version>(20\d\d)<\/version>/.exec(head)?.[1]
  if (version === undefined) return { ...nothingPrinted, family: 'ICD10CM' }
  const inApril = /apr/i.test(name)
  const year = Number(version) - (inApril ? 0 : 1)
  return { ...nothingPrinted, family: 'ICD10CM', year, quarter: inApril ? 2 : 4 }
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  const xml = await wholeText(file)
  const rows: ParsedRow<StatedFact>[] = []
  readTabular(xml, {
    note: (note) => rows.push(parsedOr(tabularNote, note, rows.length + 1, tabularNoteToFact)),
    group: (group) => rows.push(parsedOr(tabularGroup, group, rows.length + 1, tabularGroupToFact)),
  })
  yield* rows
}

/** The list of a year has some ten megabytes; what passes this is something else. */
const maxBytes = 128 * 2 ** 20

async function wholeText(file: InputFile): Promise<string> {
  if (file.bytes > maxBytes) {
    throw new RefusedFileError(`the XML has ${file.bytes} bytes`, 'give the tabular list as CDC publishes it')
  }
  try {
    return await text(await file.open())
  } catch (error) {
    throw asRefusal(error)
  }
}
