import type { Graph, WriteTransaction } from '../../graph/graph.ts'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import { addEdgeDifference, emptyEdgeDifference, type EdgeDifference, type EdgeKind } from '../edges/edge-difference.ts'
import { type EdgeRules, edgeRules } from '../edges/edge-rules.ts'
import { storedEdge } from '../edges/stored-edge.ts'
import type { OwnWriter, ParsedRow, StatedFact } from '../format.ts'
import { mergeCodes } from '../ptp/ptp.queries.ts'
import { Occurrences } from '../reading/occurrence.ts'
import { addWritten } from '../write/add-written.ts'
import { writePart } from '../write/write-part.ts'
import {
  type NewAddOnEdit,
  addOnCodes,
  addOnEditsOfCodes,
  changeAddOnEdits,
  contractorAddOnStore,
  createAddOnEdits,
  removeAddOnEdits,
} from './add-on.queries.ts'
import { type AddOnEdit, addOnValue, contractorAddOnToFact, contractorDefined } from './add-on.row.ts'

type AddOnLine = AddOnEdit & { row: number }

const addOnEdges: EdgeKind<AddOnLine, NewAddOnEdit> = {
  valueOf: addOnValue,
  toNew: ({ addOn, primary, ...rest }) => ({ columnOne: addOn, columnTwo: primary, ...rest }),
}

/**
 * Second pass over an add-on file of some thousand rows, which fits in memory: new edges from add-on to primary, then the
 * add-ons whose primaries the contractor defines as facts of their own. What stands is changed and ended in the transaction
 * that completes the release: until then whoever reads leaves out edges of a file that is not complete, and no others.
 */
export const writeAddOns: OwnWriter = async (graph, source, standing, known, onRows) => {
  const lines: AddOnLine[] = []
  const contractors: ParsedRow<StatedFact>[] = []
  const occurrences = new Occurrences()
  const rows = source.format.rows(source.file, { head: source.head, cited: [] }) as AsyncGenerator<ParsedRow<AddOnEdit>>
  for await (const parsed of rows) {
    if (!('fact' in parsed)) continue
    const { fact, row } = parsed
    if (fact.primary === contractorDefined) {
      contractors.push({ row, fact: contractorAddOnToFact(fact, occurrences.next(fact.addOn).key) })
    } else lines.push({ ...fact, row })
  }
  const rules = edgeRules(source, standing, known)
  const judgesUnstated = !standing.extract || standing.replaces.size > 0
  const difference = await differenceOf(graph, lines, rules, judgesUnstated)
  await create(graph, difference, rules, source.format.method)
  onRows(lines.length)
  const part = { store: contractorAddOnStore, rows: contractors }
  const written = await writePart(graph, source, standing, part, (done) => onRows(lines.length + done))
  const edges = { changes: difference.counts, duplicates: 0, contradictions: [] }
  return { ...addWritten(written, edges), touched: new Set(), finish: (transaction) => finish(transaction, difference) }
}

async function differenceOf(
  graph: Graph,
  lines: readonly AddOnLine[],
  rules: EdgeRules,
  judgesUnstated: boolean,
): Promise<EdgeDifference<NewAddOnEdit>> {
  const stated = Map.groupBy(lines, ({ addOn }) => addOn as string)
  const silent = (await graph.run(addOnCodes, {})).map(({ code }) => code).filter((code) => !stated.has(code))
  const codes = [...stated.keys(), ...(judgesUnstated ? silent : [])]
  const stored = await graph.run(addOnEditsOfCodes, { codes })
  const byCode = new Map(stored.map(({ code, edits }) => [code, edits.map(storedEdge)]))
  const difference = emptyEdgeDifference<NewAddOnEdit>()
  for (const code of codes) {
    const stands = byCode.get(code) ?? []
    addEdgeDifference(difference, code, stated.get(code) ?? [], stands, judgesUnstated, rules, addOnEdges)
  }
  return difference
}

async function create(
  graph: Graph,
  { create: rows }: EdgeDifference<NewAddOnEdit>,
  { file, release, hasNewerWhole }: EdgeRules,
  method: string,
): Promise<void> {
  if (rows.length === 0) return
  const named = new Set(rows.flatMap(({ columnOne, columnTwo }) => [columnOne, columnTwo]))
  const codes = [...named].map((code) => ({ code, system: codeSystem(code) }))
  const lastRelease = hasNewerWhole ? release : null
  await graph.write(async (transaction) => {
    await transaction.run(mergeCodes, { codes })
    await transaction.run(createAddOnEdits, { rows, file, release, lastRelease, method })
  })
}

async function finish(transaction: WriteTransaction, { change, remove }: EdgeDifference<NewAddOnEdit>): Promise<void> {
  if (remove.length > 0) await transaction.run(removeAddOnEdits, { rows: remove })
  if (change.length > 0) await transaction.run(changeAddOnEdits, { rows: change })
}
