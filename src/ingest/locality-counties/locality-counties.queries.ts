import { factStore } from '../write/fact-store.ts'

/** LocalityCounties nodes, by locality. */
export const localityCountiesStore = factStore('locality-counties')
