import { z } from 'zod'
import { serviceDate } from '../vocabulary/service-date.ts'
import type { AddOnEdit } from './add-on-edit.ts'

const method = z.enum(['TRANSCRIBED', 'DERIVED', 'EDITORIAL'])

/** One edit with a listed primary, as cypher/bundling/add-on-edits-by-add-on.cypher returns it. */
export const addOnEditRow = z.object({
  addOn: z.string(),
  primary: z.string(),
  type: z.int(),
  effective: serviceDate,
  deletion: serviceDate.nullable(),
  firstFile: z.string(),
  firstRow: z.int(),
  firstRelease: z.string(),
  lastRelease: z.string().nullable(),
  method,
})

export function rowToAddOnEdit(row: z.output<typeof addOnEditRow>): AddOnEdit {
  const { firstRow, ...edit } = row
  return { ...edit, citations: [{ file: row.firstFile, row: firstRow, release: row.firstRelease }] }
}

/** One edit without listed primaries, as cypher/bundling/contractor-add-ons-by-code.cypher returns it. */
export const contractorAddOnRow = z.object({
  key: z.string(),
  code: z.string(),
  type: z.int(),
  effective: serviceDate,
  deletion: serviceDate.nullable(),
  release: z.string(),
  file: z.string(),
  row: z.int(),
  method,
})

export function rowToContractorAddOn(row: z.output<typeof contractorAddOnRow>): AddOnEdit {
  const { code, type, effective, deletion, method: how, file, release } = row
  const stated = { firstFile: file, firstRelease: release, lastRelease: null, method: how }
  return {
    addOn: code,
    primary: null,
    type,
    effective,
    deletion,
    ...stated,
    citations: [{ file, row: row.row, release }],
  }
}
