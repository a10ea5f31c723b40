import { createHash } from 'node:crypto'
import { factStore } from '../write/fact-store.ts'

/**
 * DiagnosisTitle nodes, each under its Diagnosis. Order numbers shift for every code below an inserted one, and a parent
 * follows from the codes themselves, so neither makes a title a different one.
 */
export const diagnosisTitleStore = factStore('diagnosis-titles', {
  digestOf: ({ billable, shortTitle, longTitle }) =>
    createHash('sha1')
      .update(JSON.stringify([billable, shortTitle, longTitle]))
      .digest('hex'),
})
