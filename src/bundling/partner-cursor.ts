import { z } from 'zod'
import { type ServiceDate, serviceDate } from '../vocabulary/service-date.ts'
import type { PtpEdit, PtpRole } from './ptp-edit.ts'

/**
 * Where a page of a code's edits ended. Edits are in the order of the partner's code; of one partner those in which the code
 * is column one come first, then by effective date and row.
 */
export interface PartnerCursor {
  readonly partner: string
  readonly role: PtpRole
  readonly effective: ServiceDate
  readonly row: number
}

const cursorParts = z.tuple([
  z.string().regex(/^[0-9A-Z]{5}$/),
  z.enum(['COLUMN_ONE', 'COLUMN_TWO']),
  serviceDate,
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
])

/** A cursor from its parts; null when they are none. */
export function partnerCursor(parts: readonly string[]): PartnerCursor | null {
  const parsed = cursorParts.safeParse(parts)
  if (!parsed.success) return null
  const [partner, role, effective, row] = parsed.data
  return { partner, role, effective, row }
}

/** The parts of the cursor of an edit on the list of a code. */
export function cursorPartsOf(code: string, edit: PtpEdit): string[] {
  const { partner, role } = placeOf(code, edit)
  return [partner, role, edit.effective, String(edit.firstRow)]
}

/** The order of a code's edits, as the cursor has it. */
export function comparePartners(code: string, a: PtpEdit, b: PtpEdit): number {
  const [one, other] = [placeOf(code, a), placeOf(code, b)]
  return (
    compareText(one.partner, other.partner) ||
    compareText(one.role, other.role) ||
    compareText(a.effective, b.effective) ||
    a.firstRow - b.firstRow
  )
}

/** What the query of one role starts after: the cursor itself, or everything of the cursor's partner before or behind it. */
export function keysetFor(role: PtpRole, after: PartnerCursor | null) {
  if (after === null) return { afterPartner: '', ...firstDay }
  if (after.role === role) return { afterPartner: after.partner, afterEffective: after.effective, afterRow: after.row }
  return { afterPartner: after.partner, ...(role > after.role ? firstDay : lastDay) }
}

/** Before and behind every edit: the files begin in 1996, and none has so many rows. */
const firstDay = { afterEffective: '1900-01-01' as ServiceDate, afterRow: 0 }
const lastDay = { afterEffective: '9999-12-31' as ServiceDate, afterRow: 0 }

function placeOf(code: string, { columnOne, columnTwo }: PtpEdit): { partner: string; role: PtpRole } {
  return columnOne === code ? { partner: columnTwo, role: 'COLUMN_ONE' } : { partner: columnOne, role: 'COLUMN_TWO' }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
