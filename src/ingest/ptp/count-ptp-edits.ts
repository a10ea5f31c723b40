import type { Graph } from '../../graph/graph.ts'
import { Lanes } from '../write/lanes.ts'
import { everyCode, ptpQueries } from './ptp.queries.ts'

const batchSize = 1_000
const lanes = 2

/** Writes on codes how many edits they have on either side. Null: on every code, after a run that stopped before its counts. */
export async function countPtpEdits(
  graph: Graph,
  family: keyof typeof ptpQueries,
  touched: ReadonlySet<string> | null,
): Promise<void> {
  const codes = touched === null ? (await graph.run(everyCode, {})).map(({ code }) => code) : [...touched].toSorted()
  const writing = new Lanes(lanes)
  for (let at = 0; at < codes.length; at += batchSize) {
    const some = codes.slice(at, at + batchSize)
    await writing.start(async () => {
      await graph.write((transaction) => transaction.run(ptpQueries[family].count, { codes: some }))
    })
  }
  await writing.end()
}
