import { z } from 'zod'
import { defineQuery } from './query.ts'

export const textsWithWords = defineQuery({
  file: 'graph/texts-with-words.cypher',
  access: 'read',
  params: z.object({ pattern: z.string(), words: z.array(z.string()), limit: z.int() }),
  row: z.object({ label: z.enum(['Code', 'Modifier', 'Statement']), key: z.string(), text: z.string() }),
})
