import { z } from 'zod'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { FactFormat } from '../format.ts'
import { diagnosisCodeCell } from '../icd10cm-order/icd10cm-order.row.ts'
import { blankableCell, codeCell } from '../reading/cells.ts'
import { flagCell, groupCell, idCell } from './coverage-cells.ts'
import { articleCodeStore, articleDiagnosisStore } from './coverage-database.queries.ts'
import { anyOf, column, coverageTable } from './coverage-table.ts'

const article = { articleId: column('article_id'), version: column('article_version') }
const ids = { articleId: idCell, version: idCell, group: groupCell }

/**
 * `B`, `M` and `E` mark where a range begins, goes on and ends. Its codes are listed one by one all the same, so the mark
 * adds none. Null: not part of a range.
 */
const rangeCell = blankableCell

/** `article_x_hcpc_code`: the procedure codes of a group. Their descriptions are AMA text and are not read. */
export const articleCodes = coverageTable({
  title: 'article_x_hcpc_code',
  kind: 'ARTICLE_CODE',
  store: articleCodeStore,
  has: ['article_id', 'hcpc_code_id', 'hcpc_code_group'],
  hasNot: ['paragraph'],
  columns: {
    ...article,
    code: column('hcpc_code_id'),
    group: column('hcpc_code_group'),
    range: column('range', true),
  },
  row: z.object({ ...ids, code: codeCell, range: rangeCell }),
  toFact: ({ articleId, version, group, code, range }) => ({
    naturalKey: `${articleId}:${version}:HCPCS:${group}>${code}`,
    values: { range },
    about: { code, system: codeSystem(code) },
  }),
})

/** The diagnoses of a group that are covered, and those that are not. Codes come with or without their dot. */
export const articleDiagnoses = anyOf('article_x_icd10_…covered', [
  diagnoses('COVERED', 'article_x_icd10_covered', 'icd10_covered_group'),
  diagnoses('NONCOVERED', 'article_x_icd10_noncovered', 'icd10_noncovered_group'),
])

function diagnoses(list: string, title: string, group: string): FactFormat {
  return coverageTable({
    title,
    kind: 'ARTICLE_DIAGNOSIS',
    store: articleDiagnosisStore,
    has: ['article_id', 'icd10_code_id', group],
    hasNot: ['paragraph'],
    columns: {
      ...article,
      code: column('icd10_code_id'),
      group: column(group),
      range: column('range', true),
      asterisk: column('asterisk', true),
    },
    row: z.object({
      ...ids,
      code: z
        .string()
        .transform((text) => text.replace('.', ''))
        .pipe(diagnosisCodeCell),
      range: rangeCell,
      /** The paragraph says more about codes with an asterisk, such as that they need a second one. */
      asterisk: flagCell,
    }),
    toFact: ({ articleId, version, group: number, code, range, asterisk }) => ({
      naturalKey: `${articleId}:${version}:${list}:${number}>${code}`,
      values: { range, asterisk },
      about: { code },
    }),
  })
}
