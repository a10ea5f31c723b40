import { factStore } from '../write/fact-store.ts'

/** WageIndex nodes, by area. */
export const wageIndexStore = factStore('wage-indices')
