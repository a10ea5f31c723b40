import { type SearchHit, type SearchKind, searchKinds } from './search.ts'
import { answeringWords, wordsIn } from './search-words.ts'

/** A node that may be a hit, with the text that was searched. */
export interface Candidate {
  readonly kind: SearchKind
  readonly key: string
  readonly text: string
  /** What the text is called: gloss, title, name, statement. */
  readonly textName: string
}

/**
 * Hits among texts, the best first: with more of the asked words, then codes before modifiers before statements, then with fewer
 * other words, then by key. Neither engine's score counts, so that both answer alike. Texts without any asked word are left out.
 */
export function rankTexts(asked: readonly string[], candidates: readonly Candidate[]): SearchHit[] {
  return candidates
    .map((candidate) => scored(asked, candidate))
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        searchKinds.indexOf(a.hit.kind) - searchKinds.indexOf(b.hit.kind) ||
        a.length - b.length ||
        (a.hit.key < b.hit.key ? -1 : 1),
    )
    .map(({ hit }) => hit)
}

function scored(asked: readonly string[], { kind, key, text, textName }: Candidate) {
  const all = wordsIn(text)
  const found = asked.map((word) => answeringWords(word, all)).filter((answering) => answering.length > 0)
  const words = [...new Set(found.flat())]
  const why = `words of the ${textName}: ${words.join(', ')}`
  const hit: SearchHit = { kind, key, words, why }
  return { hit, score: found.length, length: all.length }
}
