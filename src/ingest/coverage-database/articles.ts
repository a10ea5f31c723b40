import { z } from 'zod'
import type { FactFormat } from '../format.ts'
import { blankableCell } from '../reading/cells.ts'
import { dayOrNoneCell, groupCell, idCell, proseCell } from './coverage-cells.ts'
import { articleContractorStore, articleGroupStore, coverageArticleStore } from './coverage-database.queries.ts'
import { anyOf, column, coverageTable } from './coverage-table.ts'

const article = { articleId: column('article_id'), version: column('article_version') }

/** `article`: one row per article and version. */
export const coverageArticles = coverageTable({
  title: 'article',
  kind: 'COVERAGE_ARTICLE',
  store: coverageArticleStore,
  has: ['article_id', 'article_version', 'title', 'article_type'],
  hasNot: [],
  columns: {
    ...article,
    title: column('title'),
    articleType: column('article_type'),
    status: column('status'),
    effectiveOn: column('article_eff_date', true),
    endsOn: column('article_end_date', true),
    retiredOn: column('date_retired', true),
    displayId: column('display_id', true),
  },
  row: z.object({
    articleId: idCell,
    version: idCell,
    title: proseCell.pipe(z.string('a title')),
    articleType: blankableCell,
    status: blankableCell,
    effectiveOn: dayOrNoneCell,
    endsOn: dayOrNoneCell,
    retiredOn: dayOrNoneCell,
    displayId: blankableCell,
  }),
  toFact: (row) => ({ naturalKey: `${row.articleId}:${row.version}`, values: row, about: {} }),
})

/** The three tables of groups. The paragraph, in the contractor's words, is all that ties groups to each other. */
export const articleGroups = anyOf('article_x_…_group', [
  groups('HCPCS', 'article_x_hcpc_code_group', 'hcpc_code_group'),
  groups('COVERED', 'article_x_icd10_covered_group', 'icd10_covered_group', 'icd10_covered_ast'),
  groups('NONCOVERED', 'article_x_icd10_noncovered_group', 'icd10_noncovered_group'),
])

function groups(list: string, title: string, number: string, asterisk = 'no such column'): FactFormat {
  return coverageTable({
    title,
    kind: 'ARTICLE_GROUP',
    store: articleGroupStore,
    has: ['article_id', number, 'paragraph'],
    hasNot: [],
    columns: {
      ...article,
      number: column(number),
      paragraph: column('paragraph'),
      asteriskNote: column(asterisk, true),
    },
    row: z.object({
      articleId: idCell,
      version: idCell,
      number: groupCell,
      paragraph: proseCell,
      asteriskNote: proseCell,
    }),
    toFact: ({ articleId, version, ...row }) => {
      const key = `${articleId}:${version}`
      const values = { articleId, version, list, ...row }
      return { naturalKey: `${key}:${list}:${row.number}`, values, about: { article: key } }
    },
  })
}

/** `article_x_contractor`: who published an article. */
export const articleContractors = coverageTable({
  title: 'article_x_contractor',
  kind: 'ARTICLE_CONTRACTOR',
  store: articleContractorStore,
  has: ['article_id', 'contractor_id'],
  hasNot: ['state_id'],
  columns: { ...article, contractorId: column('contractor_id'), contractorType: column('contractor_type_id', true) },
  row: z.object({ articleId: idCell, version: idCell, contractorId: idCell, contractorType: blankableCell }),
  toFact: (row) => {
    const key = `${row.articleId}:${row.version}`
    return { naturalKey: `${key}:${row.contractorId}`, values: row, about: { article: key } }
  },
})
