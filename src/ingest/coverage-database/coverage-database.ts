import type { FactFormat } from '../format.ts'
import { articleCodes, articleDiagnoses } from './article-codes.ts'
import { articleContractors, articleGroups, coverageArticles } from './articles.ts'
import { contractorJurisdictions, contractors, coverageStates } from './jurisdictions.ts'

/**
 * The tables of the Medicare Coverage Database that are read: `current_article.zip`, which holds `current_article_csv.zip`.
 * No export was at hand when this was written; the names of columns are those that CMS documents, and a table that lacks
 * one is refused by its name.
 */
export const coverageDatabaseFormats: readonly FactFormat[] = [
  coverageArticles,
  articleGroups,
  articleCodes,
  articleDiagnoses,
  articleContractors,
  contractors,
  contractorJurisdictions,
  coverageStates,
]
