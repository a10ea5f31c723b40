import { z } from 'zod'
import type { MueLimit } from './mue-limit.ts'

/** One limit, as cypher/bundling/mue-limits-by-key.cypher returns it. */
export const mueLimitRow = z.object({
  key: z.string(),
  release: z.string(),
  setting: z.enum(['PRACTITIONER', 'OUTPATIENT_HOSPITAL', 'DME']),
  code: z.string(),
  value: z.int(),
  adjudicationIndicator: z.int().min(1).max(3),
  rationale: z.string(),
  file: z.string(),
  row: z.int(),
  method: z.enum(['TRANSCRIBED', 'DERIVED', 'EDITORIAL']),
})

export function rowToMueLimit({ key, file, row, ...fields }: z.output<typeof mueLimitRow>): MueLimit {
  return { ...fields, typename: 'MueLimit', id: `MueLimit:${key}`, citations: [{ file, row, release: fields.release }] }
}
