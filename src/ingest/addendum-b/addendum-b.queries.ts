import { factStore } from '../write/fact-store.ts'

/** OutpatientRate nodes, each under its code. */
export const outpatientRateStore = factStore('outpatient-rates')
