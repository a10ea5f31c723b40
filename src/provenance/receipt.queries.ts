import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'

const count = z.int().nonnegative()

export const receiptsByFile = defineQuery({
  file: 'provenance/receipts-by-file.cypher',
  access: 'read',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    release: z.string(),
    startedAt: z.string().nullable(),
    programVersion: z.string(),
    read: count,
    accepted: count,
    rejected: count,
    duplicates: count,
    notes: count,
    new: count,
    changed: count,
    ended: count,
    unchanged: count,
    recited: count,
    outranked: count,
    removed: count,
    milliseconds: count,
    rowsPerSecond: count,
    peakMemoryMegabytes: count,
  }),
})
