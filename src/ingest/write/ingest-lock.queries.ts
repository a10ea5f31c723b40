import { z } from 'zod'
import { defineQuery } from '../../graph/query.ts'

const nothing = z.object({})
const holder = z.object({ holder: z.string() })

export const ingestLock = defineQuery({
  file: 'ingest/ingest-lock.cypher',
  access: 'read',
  params: nothing,
  row: z.object({ holder: z.string(), host: z.string(), pid: z.int(), beat: z.int(), since: z.string() }),
})

export const acquireIngestLock = defineQuery({
  file: 'ingest/acquire-ingest-lock.cypher',
  access: 'write',
  params: z.object({ holder: z.string(), host: z.string(), pid: z.int(), expected: z.string() }),
  row: holder,
})

export const beatIngestLock = defineQuery({
  file: 'ingest/beat-ingest-lock.cypher',
  access: 'write',
  params: holder,
  row: holder,
})

export const releaseIngestLock = defineQuery({
  file: 'ingest/release-ingest-lock.cypher',
  access: 'write',
  params: holder,
  row: nothing,
})
