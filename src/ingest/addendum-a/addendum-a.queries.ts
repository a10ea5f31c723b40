import { factStore } from '../write/fact-store.ts'

/** ApcRate nodes, by ambulatory payment classification. */
export const apcRateStore = factStore('apc-rates')
