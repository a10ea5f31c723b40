import { batchLoader, onePerKey } from '../graph/loader.ts'
import type { MueLimit } from './mue-limit.ts'
import { mueLimitsByKey } from './mue-limit.queries.ts'
import { rowToMueLimit } from './mue-limit.row.ts'

/** MUE limits by `release:code` (`MUE-PRACTITIONER-2026Q2:20972`); null where the release has no row for the code. */
export const mueLimitLoader = batchLoader<string, MueLimit | null>(async (graph, keys) => {
  const rows = await graph.run(mueLimitsByKey, { keys: [...keys] })
  return onePerKey(keys, rows, (row) => row.key).map((row) => row && rowToMueLimit(row))
})
