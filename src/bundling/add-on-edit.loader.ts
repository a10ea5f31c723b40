import { batchLoader, manyPerKey } from '../graph/loader.ts'
import type { AddOnEdit } from './add-on-edit.ts'
import { addOnEditsByAddOn, contractorAddOnsByCode } from './add-on-edit.queries.ts'
import { rowToAddOnEdit, rowToContractorAddOn } from './add-on-edit.row.ts'

/** Every add-on edit of a code, with listed primaries and without; empty for codes that are no add-ons. */
export const addOnEditsLoader = batchLoader<string, AddOnEdit[]>(async (graph, codes) => {
  const params = { codes: [...codes] }
  const [listed, byContractor] = await Promise.all([
    graph.run(addOnEditsByAddOn, params),
    graph.run(contractorAddOnsByCode, params),
  ])
  const edits = [
    ...listed.filter((row) => row.lastRelease === null).map(rowToAddOnEdit),
    ...byContractor.map(rowToContractorAddOn),
  ]
  return manyPerKey(codes, edits, (edit) => edit.addOn)
})
