import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'
import { mueLimitRow } from './mue-limit.row.ts'

export const mueLimitsByKey = defineQuery({
  file: 'bundling/mue-limits-by-key.cypher',
  access: 'read',
  params: z.object({ keys: z.array(z.string()) }),
  row: mueLimitRow,
})
