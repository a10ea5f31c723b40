import { factStore } from '../write/fact-store.ts'

/** GpciRow nodes, each under its locality. */
export const gpciStore = factStore('gpci-rows')
