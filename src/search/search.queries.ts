import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'

export const codesByPrefix = defineQuery({
  file: 'search/codes-by-prefix.cypher',
  access: 'read',
  params: z.object({ prefix: z.string(), limit: z.int() }),
  row: z.object({ code: z.string() }),
})
