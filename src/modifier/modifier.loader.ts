import { batchLoader, type LoaderSource } from '../graph/loader.ts'
import type { Modifier } from './modifier.ts'
import { modifierCodes, modifiers } from './modifier.queries.ts'
import { rowToModifier } from './modifier.row.ts'

/** Every modifier of the graph by code, for one request: few enough to be read as a whole. */
export const modifiersLoader = batchLoader<'modifiers', readonly Modifier[]>(async (graph, keys) => {
  const all = (await graph.run(modifiers, {})).map(rowToModifier)
  return keys.map(() => all)
})

/** A modifier by its code; null when the graph has none such. */
export async function modifierNamed(loaders: LoaderSource, code: string): Promise<Modifier | null> {
  const all = await loaders.loader(modifiersLoader).load('modifiers')
  return all.find((modifier) => modifier.code === code) ?? null
}

/** The codes of all modifiers that any loaded file names, described here or not. */
export const knownModifiersLoader = batchLoader<'modifiers', ReadonlySet<string>>(async (graph, keys) => {
  const known = new Set((await graph.run(modifierCodes, {})).map((row) => row.code))
  return keys.map(() => known)
})
