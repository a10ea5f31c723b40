import { factStore } from '../write/fact-store.ts'

/** MueLimit nodes, each under the code that it limits. */
export const mueStore = factStore('mue-limits')
