import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'
import { graphVersionRow, releaseRow, sourceFileRow } from './provenance.row.ts'

export const releases = defineQuery({
  file: 'provenance/releases.cypher',
  access: 'read',
  params: z.object({}),
  row: releaseRow,
})

export const sourceFiles = defineQuery({
  file: 'provenance/source-files.cypher',
  access: 'read',
  params: z.object({}),
  row: sourceFileRow,
})

export const graphVersion = defineQuery({
  file: 'provenance/graph-version.cypher',
  access: 'read',
  params: z.object({}),
  row: graphVersionRow,
})

export const factsOfFile = defineQuery({
  file: 'provenance/facts-of-file.cypher',
  access: 'read',
  params: z.object({ file: z.string(), afterRow: z.int(), limit: z.int() }),
  row: z.object({ type: z.string(), key: z.string(), row: z.int() }),
})

export const factCountOfFile = defineQuery({
  file: 'provenance/fact-count-of-file.cypher',
  access: 'read',
  params: z.object({ file: z.string() }),
  row: z.object({ total: z.int() }),
})
