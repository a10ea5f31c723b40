import { batchLoader, manyPerKey } from '../graph/loader.ts'
import type { Receipt } from './receipt.ts'
import { receiptsByFile } from './receipt.queries.ts'

/** Receipts of a file by its sha256, the oldest first. */
export const receiptsByFileLoader = batchLoader<string, Receipt[]>(async (graph, keys) =>
  manyPerKey(keys, await graph.run(receiptsByFile, { keys: [...keys] }), ({ key }) => key),
)
