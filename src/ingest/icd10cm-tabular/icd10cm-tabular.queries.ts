import { z } from 'zod'
import { defineQuery } from '../../graph/query.ts'
import { factStore } from '../write/fact-store.ts'

/** DiagnosisNote nodes, each under the Diagnosis that owns it. */
export const diagnosisNoteStore = factStore('diagnosis-notes')

export const linkDiagnosisCategories = defineQuery({
  file: 'ingest/link-diagnosis-categories.cypher',
  access: 'write',
  params: z.object({ rows: z.array(z.object({ code: z.string(), section: z.string() })) }),
  row: z.object({}),
})
