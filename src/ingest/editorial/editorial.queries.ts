import { factStore } from '../write/fact-store.ts'

/** Statement nodes, each under the code that it is about; the slug is the key. */
export const statementStore = factStore('statements', { keyIsGlobal: true })

/** PublishedFigure nodes, each under its code. */
export const publishedFigureStore = factStore('published-figures', { keyIsGlobal: true })

/** Modifier nodes by modifier code. */
export const modifierStore = factStore('modifiers', { keyIsGlobal: true })

/** ConversionFactor nodes. */
export const conversionFactorStore = factStore('conversion-factors', { keyIsGlobal: true })

/** Own-word glosses, which are properties of their codes. */
export const codeGlossStore = factStore('code-glosses', { keyIsGlobal: true, digestOf: ({ gloss }) => String(gloss) })

/** RELATED_TO relationships between codes. */
export const relationStore = factStore('relations', { keyIsGlobal: true, digestOf: ({ why }) => String(why) })
