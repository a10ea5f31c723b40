import { z } from 'zod'
import { serviceDate } from '../vocabulary/service-date.ts'
import type { Code, PublishedFigure, RelatedCode, Statement } from './code.ts'
import { publishedPredicate, relationKind, statementKind } from './code.ts'

const factMethod = z.enum(['TRANSCRIBED', 'DERIVED', 'EDITORIAL'])

/** One code, as cypher/code/codes-by-code.cypher returns it. */
export const codeRow = z.object({
  code: z.string(),
  system: z.enum(['CPT', 'HCPCS_II']),
  gloss: z.string().nullable(),
  glossFile: z.string().nullable(),
  glossRow: z.int().nullable(),
  title: z.string().nullable(),
})

export function rowToCode(row: z.output<typeof codeRow>): Code {
  return {
    typename: 'Code',
    id: `Code:${row.code}`,
    code: row.code,
    system: row.system,
    gloss: row.gloss,
    title: row.title,
    glossCitations: row.glossFile === null ? [] : [{ file: row.glossFile, row: row.glossRow }],
  }
}

/** One statement, as cypher/code/statements-by-code.cypher returns it. */
export const statementRow = z.object({
  code: z.string(),
  slug: z.string(),
  kind: statementKind,
  ordinal: z.int(),
  text: z.string(),
  answer: z.string().nullable(),
  modifiers: z.array(z.string()).nullable(),
  citedFile: z.string().nullable(),
  citedRow: z.int().nullable(),
  citedLocator: z.string().nullable(),
  release: z.string(),
  file: z.string(),
  row: z.int(),
  method: factMethod,
})

export function rowToStatement(row: z.output<typeof statementRow>): Statement {
  return {
    typename: 'Statement',
    id: `Statement:${row.slug}`,
    code: row.code,
    slug: row.slug,
    kind: row.kind,
    text: row.text,
    answer: row.answer,
    modifiers: row.modifiers ?? [],
    method: row.method,
    release: row.release,
    citations: [
      ...(row.citedFile === null ? [] : [{ file: row.citedFile, row: row.citedRow, place: row.citedLocator }]),
      { file: row.file, row: row.row },
    ],
  }
}

/** One relation, as cypher/code/related-codes-by-code.cypher returns it. */
export const relatedCodeRow = z.object({
  code: z.string(),
  related: z.string(),
  kind: relationKind,
  why: z.string(),
  file: z.string(),
  row: z.int(),
  method: factMethod,
})

export function rowToRelatedCode(row: z.output<typeof relatedCodeRow>): RelatedCode {
  return {
    code: row.related,
    kind: row.kind,
    why: row.why,
    method: row.method,
    citations: [{ file: row.file, row: row.row }],
  }
}

/** One published figure, as cypher/code/published-figures-by-code.cypher returns it. */
export const publishedFigureRow = z.object({
  code: z.string(),
  key: z.string(),
  predicate: publishedPredicate,
  value: z.string(),
  statedOn: serviceDate,
  release: z.string(),
  citedFile: z.string().nullable(),
  citedRow: z.int().nullable(),
  citedLocator: z.string().nullable(),
  file: z.string(),
  row: z.int(),
})

export function rowToPublishedFigure(row: z.output<typeof publishedFigureRow>): PublishedFigure {
  return {
    code: row.code,
    predicate: row.predicate,
    value: row.value,
    statedOn: row.statedOn,
    citations: [
      row.citedFile === null
        ? { file: row.file, row: row.row }
        : { file: row.citedFile, row: row.citedRow, place: row.citedLocator },
    ],
  }
}
