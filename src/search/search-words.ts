/** Words that say nothing about a service: counted, they would bring every sentence before the right one. */
const emptyWords = new Set(
  'a an and are as at be by can code codes do does for from how in into is it modifier modifiers of on or that the this to under what when which with'.split(
    ' ',
  ),
)

/** More words than this add nothing to a search but work. */
const maxWords = 8

/**
 * Surgical terms that the glosses say in plain words, since glosses are this project's own wording.
 * Each stands for plain words that a text must have together.
 */
const plainWords: Readonly<Record<string, readonly string[]>> = {
  osteocutaneous: ['bone', 'skin'],
  microvascular: ['microscope'],
  microsurgical: ['microscope'],
  hallux: ['great', 'toe'],
  vascularized: ['vascularised'],
}

/** The distinct words of a text: runs of letters and digits, in lower case. */
export function wordsIn(text: string): string[] {
  return [
    ...new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    ),
  ]
}

/** The words of a typed text that are worth looking for; of a text of nothing but empty words, none. */
export function askedWords(text: string): string[] {
  return wordsIn(text)
    .filter((word) => word.length > 1 && !emptyWords.has(word))
    .slice(0, maxWords)
}

/** The words to look for in the graph: the asked ones, and the plain ones that stand for them. */
export function withPlainWords(asked: readonly string[]): string[] {
  return [...new Set(asked.flatMap((word) => [word, ...(plainWords[word] ?? [])]))]
}

/** The words of a text that answer an asked word: itself, words that begin with it, or all plain words that stand for it. Empty: none. */
export function answeringWords(asked: string, words: readonly string[]): string[] {
  const own = words.filter((word) => word.startsWith(asked))
  if (own.length > 0) return own
  const plain = plainWords[asked] ?? []
  return plain.every((word) => words.includes(word)) ? [...plain] : []
}
