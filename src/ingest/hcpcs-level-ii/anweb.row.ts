import { z } from 'zod'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { StatedFact } from '../format.ts'
import { blankableCell, codeCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'

/** Columns of the HCPCS Level II "ANWEB" file that are read. */
export const anwebColumns = {
  code: { name: 'HCPC', header: /^HCPC$/i },
  recordId: { name: 'RECID', header: /^RECID$/i },
  longTitle: { name: 'LONG DESCRIPTION', header: /^LONG DESC/i },
  shortTitle: { name: 'SHORT DESCRIPTION', header: /^SHORT DESC/i },
  pricingIndicator: { name: 'PRICE1', header: /^PRICE ?1$/i },
  multiplePricingIndicator: { name: 'MULT_PI', header: /^MULT_PI$/i },
  coverage: { name: 'COV', header: /^COV$/i },
  betos: { name: 'BETOS', header: /^BETOS$/i },
  typeOfService: { name: 'TOS1', header: /^TOS ?1$/i },
  addedOn: { name: 'ADD DT', header: /^ADD DT$/i },
  actionOn: { name: 'ACT EFF DT', header: /^ACT EFF DT$/i },
  terminatedOn: { name: 'TERM DT', header: /^TERM DT$/i },
  action: { name: 'ACTION CD', header: /^ACTION CD$/i },
} as const satisfies Record<string, ColumnPattern>

const day = z
  .string()
  .regex(/^\d{8}$/, 'a day written YYYYMMDD')
  .transform((text) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
  .pipe(z.iso.date('a day of the calendar'))
const dayOrNone = blankableCell.pipe(z.union([z.null(), day], 'a day written YYYYMMDD, or blank'))

const described = {
  longTitle: z.string().trim().min(1, 'a description'),
  shortTitle: blankableCell,
  /** How Medicare prices it: 00 not separately priced, 13 by report … */
  pricingIndicator: blankableCell,
  multiplePricingIndicator: blankableCell,
  /** Medicare coverage: C carrier judgment, D special instructions, I not payable, M not covered, S excluded by statute. */
  coverage: blankableCell,
  betos: blankableCell,
  typeOfService: blankableCell,
  addedOn: dayOrNone,
  /** Since when the last action holds. */
  actionOn: dayOrNone,
  terminatedOn: dayOrNone,
  /** A added, C changed, D deleted, N nothing in this update … */
  action: blankableCell,
}

/** A procedure: RECID 3, with its continuations put together. */
export const anwebCode = z.object({ code: codeCell, ...described })

/** A modifier: RECID 7; two characters, right-justified in a cell of five. */
export const anwebModifier = z.object({
  modifier: z
    .string()
    .trim()
    .regex(/^[0-9A-Z]{2}$/, 'a modifier of two characters'),
  ...described,
})

/** Descriptions of dental codes (CDT) belong to the ADA, and those of codes that begin with a digit (CPT) to the AMA: they are never kept. */
const ofOthers = /^(?:D\d{4}$|\d)/

export function hcpcsTitleToFact(row: z.output<typeof anwebCode>): StatedFact {
  const titles = ofOthers.test(row.code) ? { longTitle: null, shortTitle: null } : {}
  const values = { ...row, ...titles }
  return { naturalKey: row.code, values, about: { code: row.code, system: codeSystem(row.code) } }
}

export function modifierTitleToFact(row: z.output<typeof anwebModifier>): StatedFact {
  return { naturalKey: row.modifier, values: row, about: { code: row.modifier } }
}
