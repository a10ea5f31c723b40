import { z } from 'zod'
import { defineQuery } from '../../graph/query.ts'
import { releaseFamily } from '../../vocabulary/release-family.ts'

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

export const everyCode = defineQuery({
  file: 'ingest/every-code.cypher',
  access: 'read',
  params: nothing,
  row: z.object({ code: z.string() }),
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
  /** Where a newer whole release does not state it: the release that did. */
  lastRelease: z.string().nullable(),
})
export type NewPtpEdit = z.output<typeof newEdit>

const rewrittenEdit = newEdit
  .omit({ row: true })
  .extend({ firstFile: z.string(), firstRow: z.int(), firstRelease: z.string() })
export type RewrittenPtpEdit = z.output<typeof rewrittenEdit>

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

/** `digest` empty: what the edges say is not known without reading them. */
const codeDigest = z.object({ code: z.string(), digest: z.string() })
export type CodeDigest = z.output<typeof codeDigest>

const editIdentity = editChange.pick({ columnOne: true, columnTwo: true, firstFile: true, firstRow: true })

export const ptpParts = defineQuery({
  file: 'ingest/ptp-parts.cypher',
  access: 'read',
  params: z.object({ family: releaseFamily }),
  row: z.object({
    release: z.string(),
    effectiveFrom: z.string(),
    sha256: z.string(),
    name: z.string(),
    extract: z.boolean(),
    complete: z.boolean(),
    firstCode: z.string().nullable(),
    lastCode: z.string().nullable(),
  }),
})
export type StoredPart = z.output<(typeof ptpParts)['row']>

export const ptpPartEnds = defineQuery({
  file: 'ingest/ptp-part-ends.cypher',
  access: 'read',
  params: z.object({ sha256: z.string() }),
  row: z.object({
    firstCode: z.string().nullable(),
    firstCodeEdits: z.array(z.string()).nullable(),
    lastCode: z.string().nullable(),
    lastCodeEdits: z.array(z.string()).nullable(),
  }),
})

export const setPtpPartEnds = defineQuery({
  file: 'ingest/set-ptp-part-ends.cypher',
  access: 'write',
  params: z.object({
    sha256: z.string(),
    firstCode: z.string(),
    firstCodeEdits: z.array(z.string()),
    lastCode: z.string(),
    lastCodeEdits: z.array(z.string()),
  }),
  row: nothing,
})

function queriesOf(setting: 'practitioner' | 'hospital') {
  const file = (name: string) => `ingest/${name.replace('ptp', `ptp-${setting}`)}.cypher`
  return {
    ofCodes: defineQuery({
      file: file('ptp-edits-of-codes'),
      access: 'read',
      params: z.object({ codes: z.array(z.string()) }),
      row: z.object({ code: z.string(), edits: z.array(z.string()) }),
    }),
    digests: defineQuery({
      file: file('ptp-digests'),
      access: 'read',
      params: nothing,
      row: z.object({ code: z.string(), digest: z.string().nullable() }),
    }),
    setDigests: defineQuery({
      file: file('set-ptp-digests'),
      access: 'write',
      params: z.object({ digests: z.array(codeDigest) }),
      row: nothing,
    }),
    create: defineQuery({
      file: file('create-ptp-edits'),
      access: 'write',
      params: z.object({
        rows: z.array(newEdit),
        file: z.string(),
        release: z.string(),
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
    removeOfCodes: defineQuery({
      file: `ingest/remove-ptp-${setting}-edits-of-codes.cypher`,
      access: 'write',
      params: z.object({ codes: z.array(z.string()) }),
      row: nothing,
    }),
    recreate: defineQuery({
      file: file('recreate-ptp-edits'),
      access: 'write',
      params: z.object({ rows: z.array(rewrittenEdit), method: z.string() }),
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
