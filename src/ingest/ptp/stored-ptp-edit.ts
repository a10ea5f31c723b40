import { type StoredEdge, storedEdge } from '../edges/stored-edge.ts'
import type { PtpEdit } from './ptp.row.ts'

/** A stored edit of one column-one code, with the citation that names its edge. */
export type StoredPtpEdit = StoredEdge

/** Reads one text of `ptp-…-edits-of-codes.cypher`. */
export const storedPtpEdit = storedEdge

/** What an edit of a file says, as `StoredPtpEdit.value` has it. */
export function valueOf(edit: PtpEdit, rationale: number): string {
  const { columnTwo, effective, deletion, modifierIndicator, beforeY1996 } = edit
  return `${columnTwo}|${effective}|${deletion ?? ''}|${modifierIndicator}|${rationale}|${beforeY1996 ? '1' : '0'}`
}
