import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'
import { addOnEditRow, contractorAddOnRow } from './add-on-edit.row.ts'

const params = z.object({ codes: z.array(z.string()) })

export const addOnEditsByAddOn = defineQuery({
  file: 'bundling/add-on-edits-by-add-on.cypher',
  access: 'read',
  params,
  row: addOnEditRow,
})

export const contractorAddOnsByCode = defineQuery({
  file: 'bundling/contractor-add-ons-by-code.cypher',
  access: 'read',
  params,
  row: contractorAddOnRow,
})
