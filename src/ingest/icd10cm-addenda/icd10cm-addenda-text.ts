import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { lineBatches } from '../reading/lines.ts'
import { diagnosisChangeStore } from './icd10cm-addenda.queries.ts'
import { addendumLine, diagnosisChangeToFact, revisedLines } from './icd10cm-addenda.row.ts'

/** Characters of a line, from 1; the order addenda have a flag before the code, the codes addenda beside them have none. */
const layout = { billable: [14, 14], code: [16, 22], shortTitle: [24, 83] } as const
const longTitleFrom = 85
const entry = /^(Add|Delete|Revise from|Revise to): {1,9}/
const orderEntry = /^(?:Add|Delete|Revise from|Revise to): +[01] [A-Z][0-9A][0-9A-Z]{1,5} /m

/** Addendum of the ICD-10-CM order file: what the year added, deleted and revised, and its counts as prose at the end. */
export const icd10cmAddendaText: FactFormat = {
  title: 'ICD-10-CM order addenda',
  kind: 'DIAGNOSIS_CHANGE',
  families: ['ICD10CM'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: diagnosisChangeStore,
  detect: (head) => orderEntry.test(head),
  printedEdition: () => ({ ...nothingPrinted, family: 'ICD10CM' }),
  rows: readRows,
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  let revised: { row: number; text: string } | null = null
  for await (const lines of lineBatches(file)) {
    for (const { number: row, text } of lines) {
      const word = entry.exec(text)?.[1] ?? null
      if (revised !== null && word !== 'Revise to') {
        yield unfinished(revised.row)
        revised = null
      }
      if (word === 'Revise from') revised = { row, text }
      else if (word === 'Revise to') {
        yield revisionOf(row, text, revised?.text ?? '')
        revised = null
      } else if (word !== null) {
        const change = word === 'Add' ? 'ADD' : 'DELETE'
        yield parsedOr(addendumLine, cellsOf(text), row, (line) => diagnosisChangeToFact(change, line, null))
      } else if (text.trim() !== '') yield { row, note: true }
    }
  }
  if (revised !== null) yield unfinished(revised.row)
}

function unfinished(row: number): ParsedRow<StatedFact> {
  return { row, reject: { column: 'Revise from', reason: 'no "Revise to" follows' } }
}

function revisionOf(row: number, to: string, from: string): ParsedRow<StatedFact> {
  return parsedOr(revisedLines, { ...cellsOf(to), before: cellsOf(from) }, row, ({ before, ...line }) =>
    diagnosisChangeToFact('REVISE', line, before),
  )
}

function cellsOf(line: string): Record<keyof typeof layout | 'longTitle', string> {
  const at = ([from, to]: readonly [number, number]) => line.slice(from - 1, to)
  const { billable, code, shortTitle } = layout
  return {
    billable: at(billable),
    code: at(code),
    shortTitle: at(shortTitle),
    longTitle: line.slice(longTitleFrom - 1),
  }
}
