import type { PtpEdit } from './ptp.row.ts'

/** A stored edit of one column-one code, with the citation that names its edge. */
export interface StoredPtpEdit {
  /** Everything that the edit says: equal texts are equal edits. */
  value: string
  columnTwo: string
  firstFile: string
  firstRow: number
  firstRelease: string
  /** Last release that stated it; null while it stands. */
  lastRelease: string | null
}

/** Reads one text of `ptp-…-edits-of-codes.cypher`. */
export function storedPtpEdit(text: string): StoredPtpEdit {
  const parts = text.split('|')
  const [columnTwo = '', , , , , , firstFile = '', firstRow = '', firstRelease = '', lastRelease = ''] = parts
  return {
    value: parts.slice(0, 6).join('|'),
    columnTwo,
    firstFile,
    firstRow: Number(firstRow),
    firstRelease,
    lastRelease: lastRelease === '' ? null : lastRelease,
  }
}

/** What an edit of a file says, as `StoredPtpEdit.value` has it. */
export function valueOf(edit: PtpEdit, rationale: number): string {
  const { columnTwo, effective, deletion, modifierIndicator, beforeY1996 } = edit
  return `${columnTwo}|${effective}|${deletion ?? ''}|${modifierIndicator}|${rationale}|${beforeY1996 ? '1' : '0'}`
}
