import { factStore } from '../write/fact-store.ts'

/** HcpcsTitle nodes, each under its code. */
export const hcpcsTitleStore = factStore('hcpcs-titles')

/** ModifierTitle nodes, each under its modifier. */
export const modifierTitleStore = factStore('modifier-titles')
