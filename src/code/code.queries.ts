import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'
import { codeRow, publishedFigureRow, relatedCodeRow, statementRow } from './code.row.ts'

const codes = z.object({ codes: z.array(z.string()) })

export const codesByCode = defineQuery({
  file: 'code/codes-by-code.cypher',
  access: 'read',
  params: codes,
  row: codeRow,
})

export const statementsByCode = defineQuery({
  file: 'code/statements-by-code.cypher',
  access: 'read',
  params: codes,
  row: statementRow,
})

export const statementsBySlug = defineQuery({
  file: 'code/statements-by-slug.cypher',
  access: 'read',
  params: z.object({ slugs: z.array(z.string()) }),
  row: statementRow,
})

export const relatedCodesByCode = defineQuery({
  file: 'code/related-codes-by-code.cypher',
  access: 'read',
  params: codes,
  row: relatedCodeRow,
})

export const publishedFiguresByCode = defineQuery({
  file: 'code/published-figures-by-code.cypher',
  access: 'read',
  params: codes,
  row: publishedFigureRow,
})
