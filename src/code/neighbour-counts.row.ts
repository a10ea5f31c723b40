import { z } from 'zod'
import type { NeighbourCount } from './neighbour-counts.ts'

/** The counts of one code, as cypher/code/neighbour-counts.cypher returns them. */
export const neighbourCountsRow = z.object({
  code: z.string(),
  ptpPractitionerOut: z.int(),
  ptpPractitionerIn: z.int(),
  ptpHospitalOut: z.int(),
  ptpHospitalIn: z.int(),
  fees: z.int(),
  outpatientRates: z.int(),
  ascRates: z.int(),
  mues: z.int(),
  statements: z.int(),
  publishedFigures: z.int(),
  relatedOut: z.int(),
  relatedIn: z.int(),
})

/** One count for each relation and direction, in a fixed order, zeros too. */
export function rowToNeighbourCounts(row: z.output<typeof neighbourCountsRow>): NeighbourCount[] {
  return [
    { relation: 'PTP_PRACTITIONER', direction: 'OUT', count: row.ptpPractitionerOut },
    { relation: 'PTP_PRACTITIONER', direction: 'IN', count: row.ptpPractitionerIn },
    { relation: 'PTP_HOSPITAL', direction: 'OUT', count: row.ptpHospitalOut },
    { relation: 'PTP_HOSPITAL', direction: 'IN', count: row.ptpHospitalIn },
    { relation: 'HAS_FEE', direction: 'OUT', count: row.fees },
    { relation: 'HAS_OUTPATIENT_RATE', direction: 'OUT', count: row.outpatientRates },
    { relation: 'HAS_ASC_RATE', direction: 'OUT', count: row.ascRates },
    { relation: 'HAS_MUE', direction: 'OUT', count: row.mues },
    { relation: 'HAS_STATEMENT', direction: 'OUT', count: row.statements },
    { relation: 'HAS_PUBLISHED_FIGURE', direction: 'OUT', count: row.publishedFigures },
    { relation: 'RELATED_TO', direction: 'OUT', count: row.relatedOut },
    { relation: 'RELATED_TO', direction: 'IN', count: row.relatedIn },
  ]
}
