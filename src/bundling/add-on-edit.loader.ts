import { batchLoader, type LoaderSource, manyPerKey } from '../graph/loader.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { releaseWindow, throughWindow } from '../provenance/release-window.ts'
import type { AddOnEdit } from './add-on-edit.ts'
import { addOnEditsByAddOn, contractorAddOnsByCode } from './add-on-edit.queries.ts'
import { rowToAddOnEdit, rowToContractorAddOn } from './add-on-edit.row.ts'

/**
 * The add-on edits of a code as the newest completely loaded release has them, with listed primaries and without; empty
 * for codes that are no add-ons.
 */
export async function addOnEditsOf(loaders: LoaderSource, registry: Registry, code: string): Promise<AddOnEdit[]> {
  const window = releaseWindow(registry, ['ADD_ON'], 'ADD_ON')
  const stored = await loaders.loader(storedAddOnEditsLoader).load(code)
  const seen = stored.flatMap((edit) => throughWindow(edit, edit.firstFile, window) ?? [])
  const newest = window.standing[0]
  return seen.filter((edit) => edit.lastRelease === null && (edit.primary !== null || edit.firstRelease === newest))
}

/** Every stored add-on edit of a code. Read through `addOnEditsOf`, which leaves out what is still being loaded. */
const storedAddOnEditsLoader = batchLoader<string, AddOnEdit[]>(async (graph, codes) => {
  const params = { codes: [...codes] }
  const [listed, byContractor] = await Promise.all([
    graph.run(addOnEditsByAddOn, params),
    graph.run(contractorAddOnsByCode, params),
  ])
  const edits = [...listed.map(rowToAddOnEdit), ...byContractor.map(rowToContractorAddOn)]
  return manyPerKey(codes, edits, (edit) => edit.addOn)
})
