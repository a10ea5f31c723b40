import { editInForce } from '../bundling/ptp-edit-in-force.ts'
import type { PtpEdit } from '../bundling/ptp-edit.ts'
import type { Claim, ClaimLine, Finding } from './claim.ts'
import type { ClaimSettings } from './claim-settings.ts'
import { isVisit } from '../vocabulary/code-ranges.ts'
import { bypassModifier, sameAnatomy } from './ptp-bypass.ts'

/** A finding on a line. */
export interface LineFinding {
  readonly line: number
  readonly finding: Finding
}

/**
 * PTP edits between all pairs of lines with different codes: of two codes in an edit, column two is not paid unless a
 * modifier bypasses it. Lines that are denied already (`denied`) neither deny nor are denied: their hits are INFO.
 */
export function ptpFindings(
  claim: Claim,
  edits: readonly PtpEdit[],
  denied: ReadonlySet<number>,
  settings: ClaimSettings,
): LineFinding[] {
  const history = Map.groupBy(edits, (edit) => pairOf(edit.columnOne, edit.columnTwo))
  const found: LineFinding[] = []
  const bundled = new Set<number>()
  for (const one of claim.lines) {
    for (const two of claim.lines) {
      if (one.code === two.code) continue
      const edit = editInForce(history.get(pairOf(one.code, two.code)) ?? [], claim.dateOfService)
      if (edit === null || edit.columnOne !== one.code) continue
      const settled = denied.has(one.number) || denied.has(two.number) || (settings.cascade && bundled.has(one.number))
      const finding = pairFinding(claim, edit, one, two, settled)
      if (finding.effect === 'DENY') bundled.add(two.number)
      found.push({ line: two.number, finding })
    }
  }
  return found
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function pairFinding(claim: Claim, edit: PtpEdit, one: ClaimLine, two: ClaimLine, settled: boolean): Finding {
  const about = `${two.code} is column two of ${one.code} (line ${one.number}), modifier indicator ${edit.modifierIndicator}`
  const common = { rule: 'PTP', otherLine: one.number, citations: edit.citations } as const
  if (settled) return { ...common, effect: 'INFO', message: `${about}; one of the two is denied already.`, fix: null }
  const modifier = bypassModifier(edit, one, two, claim.setting)
  if (modifier !== null) {
    const review = sameAnatomy(one, two)
    return {
      ...common,
      effect: review ? 'REVIEW' : 'BYPASS',
      message: review
        ? `${about}: modifier ${modifier} stands on both lines and names the same place.`
        : `${about}: modifier ${modifier} bypasses the edit.`,
      fix: `The record must show what ${modifier} says: a distinct encounter, structure, clinician or service.`,
    }
  }
  return { ...common, effect: 'DENY', message: `${about}: not paid beside it.`, fix: fixOf(edit, one, two) }
}

function fixOf(edit: PtpEdit, one: ClaimLine, two: ClaimLine): string {
  if (edit.modifierIndicator === 0) return `No modifier bypasses this edit: bill ${one.code} alone.`
  if (isVisit(two.code))
    return `25 on ${two.code} (57 before a major procedure), if the visit is significant and separate.`
  return `59 or XS on either line, if the record shows another site, session or lesion; else bill ${one.code} alone.`
}
