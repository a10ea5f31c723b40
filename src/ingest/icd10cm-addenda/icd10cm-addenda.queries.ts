import { factStore } from '../write/fact-store.ts'

/** DiagnosisChange nodes, each under its Diagnosis. */
export const diagnosisChangeStore = factStore('diagnosis-changes')
