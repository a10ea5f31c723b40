import { factStore } from '../write/fact-store.ts'

/** CoverageArticle nodes, by id and version. */
export const coverageArticleStore = factStore('coverage-articles')

/** ArticleGroup nodes, each under its article: the paragraph that says how codes of a group go together. */
export const articleGroupStore = factStore('article-groups')

/** LISTS_CODE relationships from a group to procedure codes. */
export const articleCodeStore = factStore('article-codes')

/** LISTS_DIAGNOSIS relationships from a group to diagnoses. */
export const articleDiagnosisStore = factStore('article-diagnoses')

/** ArticleContractor nodes, each under its article. */
export const articleContractorStore = factStore('article-contractors')

/** Contractor nodes. */
export const contractorStore = factStore('contractors')

/** ContractorJurisdiction nodes: the states that a contractor serves. */
export const contractorJurisdictionStore = factStore('contractor-jurisdictions')

/** CoverageState nodes: what the database's state numbers mean, parts of states among them. */
export const coverageStateStore = factStore('coverage-states')
