import { factStore } from '../write/fact-store.ts'

/** OppsCap nodes, by locality, code and modifier. */
export const oppsCapStore = factStore('opps-caps')
