import { z } from 'zod'
import { codeSystem, type HcpcsCode } from '../../vocabulary/hcpcs-code.ts'
import type { StatedFact } from '../format.ts'
import { blankableCell, codeCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'
import { julianDay } from './julian-day.ts'

/** The eight columns of CMS's add-on code edit file. */
export const addOnColumns = {
  type: { name: 'AOC_Edit_Type', header: /^AOC_Edit_Type$/i },
  addOn: { name: 'Add-On_Code', header: /^Add-On_Code$/i },
  addOnDeletion: { name: 'AOC_DelDT', header: /^AOC_DelDT$/i },
  primary: { name: 'Primary_Code', header: /^Primary_Code$/i },
  primaryDeletion: { name: 'Primary_Code_DelDT', header: /^Primary_Code_DelDT$/i },
  effective: { name: 'AOC_Edit_EffDT', header: /^AOC_Edit_EffDT$/i },
  deletion: { name: 'AOC_Edit_DelDT', header: /^AOC_Edit_DelDT$/i },
  notes: { name: 'Special_Instruction_Notes', header: /^Special_Instruction_Notes$/i, optional: true },
} as const satisfies Record<string, ColumnPattern>

/** One add-on edit. Dates are ISO; null: still in force. */
export interface AddOnEdit {
  /** 1: the listed primaries only; 2: the contractor defines them; 3: listed ones and the contractor's. */
  type: number
  addOn: HcpcsCode
  primary: HcpcsCode
  effective: string
  /** Last day of the edit, of the add-on code, of the primary code. */
  deletion: string | null
  addOnDeletion: string | null
  primaryDeletion: string | null
  notes: string | null
}

/** What stands in the primary's place where the contractor defines the primaries: not a code. */
export const contractorDefined = 'CCCCC'

const day = z
  .string()
  .trim()
  .transform((text, context) => {
    const iso = julianDay(text)
    if (iso === null) context.addIssue('a day written yyyyddd')
    return iso ?? z.NEVER
  })
const dayOrNone = z.union(
  [
    z
      .string()
      .regex(/^\s*$/)
      .transform(() => null),
    day,
  ],
  'a day written yyyyddd, or blank',
)

export const addOnRow = z.object({
  type: z
    .string()
    .trim()
    .regex(/^[123]$/, '1, 2 or 3')
    .transform(Number),
  addOn: codeCell,
  addOnDeletion: dayOrNone,
  primary: codeCell,
  primaryDeletion: dayOrNone,
  effective: day,
  deletion: dayOrNone,
  /** Some notes are quoted within their cell. */
  notes: blankableCell.transform((text) => text?.replace(/^"(.*)"$/s, '$1').trim() ?? null),
})

/** The fact of a row whose primaries the contractor defines; `naturalKey` tells rows of one add-on apart. */
export function contractorAddOnToFact(row: AddOnEdit, naturalKey: string): StatedFact {
  const { addOn, type, effective, deletion, addOnDeletion, notes } = row
  const values = { code: addOn, type, effective, deletion, addOnDeletion, notes }
  return { naturalKey, values, about: { code: addOn, system: codeSystem(addOn) } }
}

/** Everything that an edit says, as `add-on-edits-of-codes.cypher` puts it together. */
export function addOnValue({
  primary,
  type,
  effective,
  deletion,
  addOnDeletion,
  primaryDeletion,
  notes,
}: AddOnEdit): string {
  return [primary, type, effective, deletion, addOnDeletion, primaryDeletion, notes].map((part) => part ?? '').join('|')
}
