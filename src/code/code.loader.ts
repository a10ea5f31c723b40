import { batchLoader, manyPerKey, onePerKey } from '../graph/loader.ts'
import type { Code, PublishedFigure, RelatedCode, Statement } from './code.ts'
import {
  codesByCode,
  publishedFiguresByCode,
  relatedCodesByCode,
  statementsByCode,
  statementsBySlug,
} from './code.queries.ts'
import { rowToCode, rowToPublishedFigure, rowToRelatedCode, rowToStatement } from './code.row.ts'

/** Codes by code; null where no loaded file names it. */
export const codeLoader = batchLoader<string, Code | null>(async (graph, codes) => {
  const rows = await graph.run(codesByCode, { codes: [...codes] })
  return onePerKey(codes, rows, (row) => row.code).map((row) => row && rowToCode(row))
})

/** All statements about a code, by kind and then in the editor's order. */
export const statementsByCodeLoader = batchLoader<string, Statement[]>(async (graph, codes) => {
  const rows = await graph.run(statementsByCode, { codes: [...codes] })
  return manyPerKey(codes, rows, (row) => row.code).map((ofCode) => ofCode.map(rowToStatement))
})

/** Statements by slug. */
export const statementLoader = batchLoader<string, Statement | null>(async (graph, slugs) => {
  const rows = await graph.run(statementsBySlug, { slugs: [...slugs] })
  return onePerKey(slugs, rows, (row) => row.slug).map((row) => row && rowToStatement(row))
})

/** Codes that a code is related to. */
export const relatedCodesLoader = batchLoader<string, RelatedCode[]>(async (graph, codes) => {
  const rows = await graph.run(relatedCodesByCode, { codes: [...codes] })
  return manyPerKey(codes, rows, (row) => row.code).map((ofCode) => ofCode.map(rowToRelatedCode))
})

/** Figures that editorial pages print about a code. */
export const publishedFiguresLoader = batchLoader<string, PublishedFigure[]>(async (graph, codes) => {
  const rows = await graph.run(publishedFiguresByCode, { codes: [...codes] })
  return manyPerKey(codes, rows, (row) => row.code).map((ofCode) => ofCode.map(rowToPublishedFigure))
})
