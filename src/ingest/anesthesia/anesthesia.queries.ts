import { factStore } from '../write/fact-store.ts'

/** AnesthesiaFactor nodes, by locality. */
export const anesthesiaFactorStore = factStore('anesthesia-factors')
