import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'
import { serviceDate } from '../vocabulary/service-date.ts'
import { neighbourCountsRow } from './neighbour-counts.row.ts'

export const neighbourCounts = defineQuery({
  file: 'code/neighbour-counts.cypher',
  access: 'read',
  params: z.object({
    codes: z.array(z.string()),
    on: serviceDate,
    releases: z.array(z.string()),
    later: z.array(z.string()),
    standing: z.array(z.string()),
    loading: z.array(z.string()),
  }),
  row: neighbourCountsRow,
})
