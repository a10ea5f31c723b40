import type { NcciSetting, PtpEdit } from '../bundling/ptp-edit.ts'
import type { ClaimLine } from './claim.ts'
import { isLaboratory, isVisit } from '../vocabulary/code-ranges.ts'

const distinct = new Set(['59', 'XE', 'XS', 'XP', 'XU'])
const laterSurgery = new Set(['58', '78', '79'])
const visit = new Set(['24', '25', '57'])
const anatomic = new Set(
  'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD LM RC RI'.split(' '),
)

/**
 * The modifier that bypasses an edit of indicator 1 between two lines, or null. 59 and X modifiers count on either line
 * since 1 July 2019 (CR 11168), but not on a visit; 24, 25 and 57 only on a visit; 58, 78, 79 and anatomic ones on
 * either; 91 on laboratory services; 27 on hospital visits.
 */
export function bypassModifier(edit: PtpEdit, one: ClaimLine, two: ClaimLine, setting: NcciSetting): string | null {
  if (edit.modifierIndicator !== 1) return null
  for (const line of [one, two]) {
    const found = line.modifiers.find((modifier) => bypasses(modifier, line, setting))
    if (found !== undefined) return found
  }
  return null
}

function bypasses(modifier: string, line: ClaimLine, setting: NcciSetting): boolean {
  if (distinct.has(modifier)) return !isVisit(line.code)
  if (visit.has(modifier)) return isVisit(line.code)
  if (modifier === '91') return isLaboratory(line.code)
  if (modifier === '27') return setting === 'OUTPATIENT_HOSPITAL' && isVisit(line.code)
  return laterSurgery.has(modifier) || anatomic.has(modifier)
}

/** Whether both lines name the same side or digit: then an anatomic modifier says nothing of distinct places. */
export function sameAnatomy(one: ClaimLine, two: ClaimLine): boolean {
  const places = one.modifiers.filter((modifier) => anatomic.has(modifier))
  return places.length > 0 && places.every((modifier) => two.modifiers.includes(modifier))
}
