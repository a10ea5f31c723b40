import { factStore } from '../write/fact-store.ts'

/** Zip nodes. */
export const zipStore = factStore('zips')
