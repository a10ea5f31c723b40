import { z } from 'zod'
import { defineQuery } from '../../graph/query.ts'

const nothing = z.object({})

export const ptpRationales = defineQuery({
  file: 'ingest/ptp-rationales.cypher',
  access: 'read',
  params: nothing,
  row: z.object({ number: z.int(), text: z.string() }),
})

export const mergePtpRationales = defineQuery({
  file: 'ingest/merge-ptp-rationales.cypher',
  access: 'write',
  params: z.object({ rationales: z.array(z.object({ number: z.int(), text: z.string() })) }),
  row: nothing,
})

export const mergeCodes = defineQuery({
  file: 'ingest/merge-codes.cypher',
  access: 'write',
  params: z.object({ codes: z.array(z.object({ code: z.string(), system: z.enum(['CPT', 'HCPCS_II']) })) }),
  row: nothing,
})

const newEdit = z.object({
  columnOne: z.string(),
  columnTwo: z.string(),
  effective: z.string(),
  deletion: z.string().nullable(),
  modifierIndicator: z.int(),
  rationale: z.int(),
  beforeY1996: z.boolean(),
  row: z.int(),
})
export type NewPtpEdit = z.output<typeof newEdit>

/** An edge is known by the file and row that first stated it. `to…`: what it is to cite now, and until when it stood. */
const editChange = z.object({
  columnOne: z.string(),
  columnTwo: z.string(),
  firstFile: z.string(),
  firstRow: z.int(),
  toFile: z.string(),
  toRow: z.int(),
  toFirstRelease: z.string(),
  toLastRelease: z.string().nullable(),
})

const editIdentity = editChange.pick({ columnOne: true, columnTwo: true, firstFile: true, firstRow: true })

function queriesOf(setting: 'practitioner' | 'hospital') {
  const file = (name: string) => `ingest/${name.replace('ptp', `ptp-${setting}`)}.cypher`
  return {
    ofCodes: defineQuery({
      file: file('ptp-edits-of-codes'),
      access: 'read',
      params: z.object({ codes: z.array(z.string()) }),
      row: z.object({ code: z.string(), edits: z.array(z.string()) }),
    }),
    columnOneCodes: defineQuery({
      file: file('ptp-column-one-codes'),
      access: 'read',
      params: nothing,
      row: z.object({ code: z.string() }),
    }),
    create: defineQuery({
      file: file('create-ptp-edits'),
      access: 'write',
      params: z.object({
        rows: z.array(newEdit),
        file: z.string(),
        release: z.string(),
        lastRelease: z.string().nullable(),
        method: z.string(),
      }),
      row: nothing,
    }),
    change: defineQuery({
      file: file('change-ptp-edits'),
      access: 'write',
      params: z.object({ rows: z.array(editChange) }),
      row: nothing,
    }),
    remove: defineQuery({
      file: file('remove-ptp-edits'),
      access: 'write',
      params: z.object({ rows: z.array(editIdentity) }),
      row: nothing,
    }),
    count: defineQuery({
      file: file('count-ptp-edits'),
      access: 'write',
      params: z.object({ codes: z.array(z.string()) }),
      row: nothing,
    }),
  }
}

/** The queries of one setting. */
export type PtpQueries = ReturnType<typeof queriesOf>

/** The same queries over PTP_PRACTITIONER and PTP_HOSPITAL: a relationship type cannot be a parameter. */
export const ptpQueries = {
  PTP_PRACTITIONER: queriesOf('practitioner'),
  PTP_HOSPITAL: queriesOf('hospital'),
}
