import { z } from 'zod'
import { defineQuery } from '../../graph/query.ts'
import { factStore } from '../write/fact-store.ts'

const nothing = z.object({})

/** AddOnByContractor nodes, each under its add-on code. */
export const contractorAddOnStore = factStore('contractor-add-ons')

const identity = z.object({
  columnOne: z.string(),
  columnTwo: z.string(),
  firstFile: z.string(),
  firstRow: z.int(),
})

const newEdit = z.object({
  columnOne: z.string(),
  columnTwo: z.string(),
  type: z.int(),
  effective: z.string(),
  deletion: z.string().nullable(),
  addOnDeletion: z.string().nullable(),
  primaryDeletion: z.string().nullable(),
  notes: z.string().nullable(),
  row: z.int(),
})
export type NewAddOnEdit = z.output<typeof newEdit>

export const addOnCodes = defineQuery({
  file: 'ingest/add-on-codes.cypher',
  access: 'read',
  params: nothing,
  row: z.object({ code: z.string() }),
})

export const addOnEditsOfCodes = defineQuery({
  file: 'ingest/add-on-edits-of-codes.cypher',
  access: 'read',
  params: z.object({ codes: z.array(z.string()) }),
  row: z.object({ code: z.string(), edits: z.array(z.string()) }),
})

export const createAddOnEdits = defineQuery({
  file: 'ingest/create-add-on-edits.cypher',
  access: 'write',
  params: z.object({
    rows: z.array(newEdit),
    file: z.string(),
    release: z.string(),
    lastRelease: z.string().nullable(),
    method: z.string(),
  }),
  row: nothing,
})

export const changeAddOnEdits = defineQuery({
  file: 'ingest/change-add-on-edits.cypher',
  access: 'write',
  params: z.object({
    rows: z.array(
      identity.extend({
        toFile: z.string(),
        toRow: z.int(),
        toFirstRelease: z.string(),
        toLastRelease: z.string().nullable(),
      }),
    ),
  }),
  row: nothing,
})

export const removeAddOnEdits = defineQuery({
  file: 'ingest/remove-add-on-edits.cypher',
  access: 'write',
  params: z.object({ rows: z.array(identity) }),
  row: nothing,
})
