/** What a typed text names by its characters: a beginning of codes, and modifiers. */
export interface TypedCodes {
  /** Beginning of codes in upper case, a whole code at most; null: the text looks like none. */
  readonly prefix: string | null
  /** Whole codes among several words. */
  readonly codes: readonly string[]
  readonly modifiers: readonly string[]
}

/** The beginning of a code: of `G0105`, `g0`, `G01` … . One character begins too many. */
const codeBeginning = /^[0-9A-Z][0-9]{1,3}$|^[0-9A-Z][0-9]{3}[0-9A-Z]$/
const wholeCode = /^[0-9A-Z][0-9]{3}[0-9A-Z]$/

/**
 * Reads codes and modifiers out of a typed text. Alone, a word may be the beginning of codes or a modifier; among others, only
 * whole codes count, and modifiers only behind the word "modifier", since "as" and "20" are words of sentences too.
 */
export function typedCodes(text: string): TypedCodes {
  const words = text.trim().toUpperCase().split(/\s+/)
  const [only = ''] = words
  if (words.length === 1) {
    const prefix = codeBeginning.test(only) ? only : null
    return { prefix, codes: [], modifiers: /^[0-9A-Z]{2}$/.test(only) ? [only] : [] }
  }
  const codes = words.filter((word) => wholeCode.test(word)).slice(0, maxNamed)
  const modifiers = words.filter(
    (word, index) => /^MODIFIERS?$/.test(words[index - 1] ?? '') && /^[0-9A-Z]{2}$/.test(word),
  )
  return { prefix: null, codes: [...new Set(codes)], modifiers: [...new Set(modifiers)].slice(0, maxNamed) }
}

const maxNamed = 20
