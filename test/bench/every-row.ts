import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import type { Query } from '../../src/graph/query.ts'

const pricedRow = z.object({ code: z.string(), modifier: z.string().nullable() })
type PricedRow = z.output<typeof pricedRow>

/** Every fee schedule row of RVU26B, with its modifier. A bench's own query: no product query walks a whole release. */
export async function everyRow(graph: Graph): Promise<PricedRow[]> {
  const query: Query<Record<string, never>, PricedRow> = {
    file: 'bench/every-row',
    access: 'read',
    text: "MATCH (f:FeeScheduleRow {release: 'RVU26B'}) RETURN f.code AS code, f.modifier AS modifier ORDER BY code, modifier",
    params: z.object({}).catchall(z.never()),
    row: pricedRow,
  }
  return graph.run(query, {})
}
