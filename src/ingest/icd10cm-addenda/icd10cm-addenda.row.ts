import { z } from 'zod'
import type { StatedFact } from '../format.ts'
import { billableCell, diagnosisCodeCell, titleCell } from '../icd10cm-order/icd10cm-order.row.ts'

/** What the addendum says of a code on one line. */
export const addendumLine = z.object({
  code: diagnosisCodeCell,
  billable: billableCell,
  shortTitle: titleCell,
  longTitle: titleCell,
})
export type AddendumLine = z.output<typeof addendumLine>

/** A revision stands on two lines: how the code read before, and how it reads now. */
export const revisedLines = addendumLine.extend({ before: addendumLine })

/**
 * An entry by what CMS calls it. A code that becomes a header stands as DELETE and as ADD; so these counts (630, 28 and 45
 * for 2026) are not those of a comparison code by code. The `previous` titles are null but for REVISE.
 */
export function diagnosisChangeToFact(
  change: 'ADD' | 'DELETE' | 'REVISE',
  line: AddendumLine,
  before: AddendumLine | null,
): StatedFact {
  const previous = { previousShortTitle: before?.shortTitle ?? null, previousLongTitle: before?.longTitle ?? null }
  const values = { change, ...line, ...previous }
  return { naturalKey: `${change}:${line.code}`, values, about: { code: line.code } }
}
