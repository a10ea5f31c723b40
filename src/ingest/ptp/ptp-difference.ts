import { type EdgeDifference, addEdgeDifference, emptyEdgeDifference } from '../edges/edge-difference.ts'
import type { EdgeRules } from '../edges/edge-rules.ts'
import type { PtpLine } from './code-groups.ts'
import type { NewPtpEdit } from './ptp.queries.ts'
import { type StoredPtpEdit, valueOf } from './stored-ptp-edit.ts'

/** What the difference of one column-one code is judged by. */
export interface DifferenceRules extends EdgeRules {
  numberOf: (rationale: string) => number
}

export type PtpDifference = EdgeDifference<NewPtpEdit>

export const emptyDifference = (): PtpDifference => emptyEdgeDifference()

/** Adds to `difference` what one column-one code needs; see `addEdgeDifference`. */
export function addDifference(
  difference: PtpDifference,
  code: string,
  lines: readonly PtpLine[],
  stored: readonly StoredPtpEdit[],
  whole: boolean,
  rules: DifferenceRules,
): void {
  addEdgeDifference(difference, code, lines, stored, whole, rules, {
    valueOf: (line) => valueOf(line, rules.numberOf(line.rationale)),
    toNew: (line) => ({
      columnOne: line.columnOne,
      columnTwo: line.columnTwo,
      effective: line.effective,
      deletion: line.deletion,
      modifierIndicator: line.modifierIndicator,
      rationale: rules.numberOf(line.rationale),
      beforeY1996: line.beforeY1996,
      row: line.row,
    }),
  })
}
