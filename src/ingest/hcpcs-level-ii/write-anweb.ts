import type { OwnWriter, ParsedRow, StatedFact } from '../format.ts'
import { addWritten } from '../write/add-written.ts'
import { writePart } from '../write/write-part.ts'
import { hcpcsTitleStore, modifierTitleStore, nameModifiers, titleCodes } from './hcpcs-level-ii.queries.ts'

/**
 * Second pass over some seven thousand rows, which fit in memory: codes first, then modifiers. Codes and modifiers show their
 * titles when the release is complete.
 */
export const writeAnweb: OwnWriter = async (graph, source, standing, _known, onRows) => {
  const rows = await Array.fromAsync(
    source.format.rows(source.file, { head: source.head, cited: [] }) as AsyncGenerator<ParsedRow<StatedFact>>,
  )
  const isModifier = (parsed: ParsedRow<StatedFact>) => 'fact' in parsed && 'modifier' in parsed.fact.values
  const codes = { store: hcpcsTitleStore, rows: rows.filter((row) => !isModifier(row)) }
  const modifiers = { store: modifierTitleStore, rows: rows.filter(isModifier) }
  const written = await writePart(graph, source, standing, codes, onRows)
  const more = await writePart(graph, source, standing, modifiers, (done) => onRows(codes.rows.length + done))
  const { release } = source
  return {
    ...addWritten(written, more),
    touched: new Set(),
    finish: async (transaction) => {
      await transaction.run(titleCodes, { release: release.id })
      await transaction.run(nameModifiers, { release: release.id })
    },
  }
}
