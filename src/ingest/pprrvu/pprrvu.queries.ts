import { factStore } from '../write/fact-store.ts'

/** FeeScheduleRow nodes, each under the code that it prices. */
export const feeScheduleStore = factStore('fee-schedule-rows')
