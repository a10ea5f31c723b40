import { hash } from 'node:crypto'
import type { HcpcsCode } from '../../vocabulary/hcpcs-code.ts'
import type { RejectedCell } from '../format.ts'
import type { PtpEdit } from './ptp.row.ts'

/**
 * One edit as a line of text: millions of them pass through, and most are only compared, so the fields are taken out of
 * `text` when they are needed.
 */
export interface PtpLine {
  columnOne: string
  /** What follows column one, as CMS prints it: `20972\t\t20000101\t*\t1\tMore extensive procedure`. */
  text: string
  row: number
}

/** Some lines of a file with those that were rejected between them. */
export interface PtpBatch {
  lines: PtpLine[]
  rejects: { row: number; reject: RejectedCell }[]
}

/** Everything that a line's text says. */
export function editOf(columnOne: string, text: string): PtpEdit {
  const [columnTwo = '', before, effective = '', deletion = '', indicator, rationale = ''] = text.split('\t')
  return {
    columnOne: columnOne as HcpcsCode,
    columnTwo: columnTwo as HcpcsCode,
    beforeY1996: before === '*',
    effective: isoOf(effective),
    deletion: deletion === '*' ? null : isoOf(deletion),
    modifierIndicator: Number(indicator),
    rationale,
  }
}

/** The text of an edit; `editOf` the other way round. */
export function textOf({ columnTwo, beforeY1996, effective, deletion, modifierIndicator, rationale }: PtpEdit): string {
  const before = beforeY1996 ? '*' : ''
  const last = deletion === null ? '*' : deletion.replaceAll('-', '')
  return `${columnTwo}\t${before}\t${effective.replaceAll('-', '')}\t${last}\t${modifierIndicator}\t${rationale}`
}

const days = new Map<string, string>()

/** Some thousand days recur in millions of rows, so each is put together once. */
function isoOf(day: string): string {
  const known = days.get(day)
  if (known !== undefined) return known
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
  days.set(day, iso)
  return iso
}

/** The digest of what is said of one column-one code: the same for the same edits, in whatever order. */
export function digestOfTexts(texts: readonly string[]): string {
  // CMS sorts its files, so that most need no sorting here.
  const isSorted = texts.every((text, index) => index === 0 || (texts[index - 1] ?? '') <= text)
  return hash('sha1', (isSorted ? texts : texts.toSorted()).join('\n'))
}
