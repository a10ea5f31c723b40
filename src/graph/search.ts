import type { Graph, SearchHit, SearchRequest } from './graph.ts'
import { textsWithWords } from './graph.queries.ts'

/** More words than this add no meaning to a search, only cost. */
const maxWords = 16
/** Candidates that one search ranks at the most; the query prefers those that hold most of the words. */
const maxCandidates = 1000

/**
 * Finds names, glosses and statements by their words: a hit has at least one word that starts with an asked word, and
 * hits with more of the asked words, and with whole words, come first.
 *
 * One shared Cypher scan, ranked here, instead of the engines' full-text indexes: those disagree (the embedded one knows
 * no prefixes and drops common words; Lucene scores otherwise), and an answer must not depend on the engine. Over
 * 15,000 titles the scan takes 12 to 40 ms on the embedded engine and 23 to 40 ms on a warm Neo4j.
 *
 * The text may be anything that a person types: only its letters and digits count. No words give no hits.
 */
export async function searchTexts(run: Graph['run'], { text, limit }: SearchRequest): Promise<SearchHit[]> {
  const words = wordsOf(text).slice(0, maxWords)
  if (words.length === 0 || limit <= 0) return []
  const pattern = `(?ius)(.*[^\\p{L}\\p{N}])?(${words.join('|')}).*`
  const candidates = await run(textsWithWords, { pattern, words, limit: maxCandidates })
  return candidates
    .map(({ label, key, text: found }) => ({ label, key, score: scoreOf(words, wordsOf(found)) }))
    .toSorted((a, b) => b.score - a.score || compare(a.label, b.label) || compare(a.key, b.key))
    .slice(0, limit)
}

/** The distinct words of a text: runs of letters and digits, in lower case. */
function wordsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    ),
  ]
}

/** Per asked word 1 when the text has it whole, a half when a word starts with it; divided by the count of asked words. */
function scoreOf(asked: readonly string[], words: readonly string[]): number {
  const points = asked.map((word) =>
    words.includes(word) ? 1 : words.some((other) => other.startsWith(word)) ? 0.5 : 0,
  )
  return points.reduce<number>((sum, point) => sum + point, 0) / asked.length
}

/** By code point, as both engines order text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
