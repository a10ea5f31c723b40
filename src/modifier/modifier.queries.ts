import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'
import { modifierRow } from './modifier.row.ts'

export const modifiers = defineQuery({
  file: 'modifier/modifiers.cypher',
  access: 'read',
  params: z.object({}),
  row: modifierRow,
})

export const modifierCodes = defineQuery({
  file: 'modifier/modifier-codes.cypher',
  access: 'read',
  params: z.object({}),
  row: z.object({ code: z.string() }),
})
