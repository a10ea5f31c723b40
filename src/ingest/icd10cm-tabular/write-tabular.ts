import type { OwnWriter, ParsedRow, StatedFact } from '../format.ts'
import { diagnosisTitleStore } from '../icd10cm-order/icd10cm-order.queries.ts'
import { addWritten } from '../write/add-written.ts'
import { writePart } from '../write/write-part.ts'
import { diagnosisNoteStore, linkDiagnosisCategories } from './icd10cm-tabular.queries.ts'

/** Second pass over a tabular list: chapters and sections, the categories under them, then the notes. */
export const writeTabular: OwnWriter = async (graph, source, standing, _known, onRows) => {
  const rows = await Array.fromAsync(
    source.format.rows(source.file, { head: source.head, cited: [] }) as AsyncGenerator<ParsedRow<StatedFact>>,
  )
  const isNote = (parsed: ParsedRow<StatedFact>) => 'fact' in parsed && 'ordinal' in parsed.fact.values
  const groups = rows.filter((row) => !isNote(row))
  const written = await writePart(graph, source, standing, { store: diagnosisTitleStore, rows: groups }, onRows)
  const categories = groups.flatMap(categoriesOf)
  await graph.write((transaction) => transaction.run(linkDiagnosisCategories, { rows: categories }))
  const notes = { store: diagnosisNoteStore, rows: rows.filter(isNote) }
  const more = await writePart(graph, source, standing, notes, (done) => onRows(groups.length + done))
  return addWritten(written, more)
}

function categoriesOf(parsed: ParsedRow<StatedFact>): { code: string; section: string }[] {
  if (!('fact' in parsed)) return []
  const { code, categories } = parsed.fact.about
  if (!Array.isArray(categories)) return []
  return categories.map((category) => ({ code: category, section: String(code) }))
}
