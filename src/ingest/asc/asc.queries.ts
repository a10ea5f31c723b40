import { factStore } from '../write/fact-store.ts'

/** AscRate nodes of every addendum, each under its code: a code stands on one addendum of a release. */
export const ascStore = factStore('asc-rates')
