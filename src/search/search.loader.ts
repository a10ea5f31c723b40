import { codeLoader, statementLoader } from '../code/code.loader.ts'
import type { Code, Statement } from '../code/code.ts'
import type { Graph, SearchHit as TextHit } from '../graph/graph.ts'
import { batchLoader, type LoaderSource } from '../graph/loader.ts'
import { modifierNamed } from '../modifier/modifier.loader.ts'
import type { Modifier } from '../modifier/modifier.ts'
import { type Candidate, rankTexts } from './rank-texts.ts'
import type { SearchHit, SearchKind } from './search.ts'
import { codesByPrefix } from './search.queries.ts'
import { askedWords, withPlainWords } from './search-words.ts'
import { typedCodes } from './typed-codes.ts'

/** The most that one search finds in each way. */
const maxHits = 1000

const codesByPrefixLoader = batchLoader<string, string[]>((graph, prefixes) =>
  Promise.all(
    prefixes.map(async (prefix) =>
      (await graph.run(codesByPrefix, { prefix, limit: maxHits })).map(({ code }) => code),
    ),
  ),
)

const textHitsLoader = batchLoader<string, TextHit[]>((graph: Graph, texts) =>
  Promise.all(texts.map((text) => graph.search({ text, limit: maxHits }))),
)

/**
 * Everything that a typed text finds, the best first: codes that it names or begins, modifiers that it names, and then
 * glosses, names and statements by their words. Empty for a text of fewer than two characters.
 */
export async function searchHits(
  loaders: LoaderSource,
  text: string,
  kinds: readonly SearchKind[],
): Promise<SearchHit[]> {
  if (text.trim().length < 2) return []
  const [named, worded] = await Promise.all([namedHits(loaders, text), wordedHits(loaders, text)])
  const hits = new Map<string, SearchHit>()
  for (const hit of [...named, ...worded]) {
    const id = `${hit.kind}:${hit.key}`
    const earlier = hits.get(id)
    hits.set(id, earlier === undefined ? hit : { ...earlier, words: hit.words, why: `${earlier.why}; ${hit.why}` })
  }
  return [...hits.values()].filter((hit) => kinds.includes(hit.kind))
}

async function namedHits(loaders: LoaderSource, text: string): Promise<SearchHit[]> {
  const typed = typedCodes(text)
  const [begun, codes, modifiers] = await Promise.all([
    typed.prefix === null ? [] : loaders.loader(codesByPrefixLoader).load(typed.prefix),
    Promise.all(typed.codes.map((code) => loaders.loader(codeLoader).load(code))),
    Promise.all(typed.modifiers.map((modifier) => modifierNamed(loaders, modifier))),
  ])
  const hit = (kind: SearchKind, key: string, why: string): SearchHit => ({ kind, key, why, words: [] })
  return [
    ...modifiers.flatMap((found) => (found === null ? [] : [hit('MODIFIER', found.code, `modifier ${found.code}`)])),
    ...codes.flatMap((found) => (found === null ? [] : [hit('CODE', found.code, `code ${found.code}`)])),
    ...begun.map((code) =>
      hit('CODE', code, code === typed.prefix ? `code ${code}` : `code begins with "${typed.prefix}"`),
    ),
  ]
}

async function wordedHits(loaders: LoaderSource, text: string): Promise<SearchHit[]> {
  const asked = askedWords(text)
  if (asked.length === 0) return []
  const found = await loaders.loader(textHitsLoader).load(withPlainWords(asked).join(' '))
  const candidates = await Promise.all(found.map((hit) => candidateOf(loaders, hit)))
  return rankTexts(asked, candidates.flat())
}

async function candidateOf(loaders: LoaderSource, { label, key }: TextHit): Promise<Candidate[]> {
  const kind = ({ Code: 'CODE', Modifier: 'MODIFIER', Statement: 'STATEMENT' } as const)[label]
  const node = await nodeOf(loaders, kind, key)
  return node === null ? [] : [{ kind, key, text: searchedText(node), textName: textNameOf(node) }]
}

/** The node of a hit; null when it is gone. */
export async function nodeOf(
  loaders: LoaderSource,
  kind: SearchKind,
  key: string,
): Promise<Code | Modifier | Statement | null> {
  if (kind === 'CODE') return loaders.loader(codeLoader).load(key)
  if (kind === 'STATEMENT') return loaders.loader(statementLoader).load(key)
  return modifierNamed(loaders, key)
}

function textNameOf(node: Code | Modifier | Statement): string {
  if (node.typename === 'Modifier') return 'name'
  if (node.typename === 'Statement') return 'statement'
  return node.gloss === null ? 'title' : 'gloss'
}

/** The text of a node that words are looked for in; empty where it has none. */
export function searchedText(node: Code | Modifier | Statement): string {
  if (node.typename === 'Modifier') return node.name
  if (node.typename === 'Statement') return [node.text, node.answer].filter(Boolean).join(' ')
  return [node.gloss, node.title].filter(Boolean).join(' ')
}
