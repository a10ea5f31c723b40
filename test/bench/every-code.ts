import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import type { Query } from '../../src/graph/query.ts'

/** Every code that has a fee schedule row in RVU26B. A bench's own query: no product query walks a whole release. */
export async function everyCode(graph: Graph): Promise<string[]> {
  const query: Query<Record<string, never>, { code: string }> = {
    file: 'bench/every-code',
    access: 'read',
    text: "MATCH (f:FeeScheduleRow {release: 'RVU26B'}) WHERE f.modifier IS NULL RETURN f.code AS code ORDER BY code",
    params: z.object({}).catchall(z.never()),
    row: z.object({ code: z.string() }),
  }
  return (await graph.run(query, {})).map((row) => row.code)
}
