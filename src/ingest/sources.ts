/** A publisher, as it is stored. Rank: the lower one wins where sources disagree. */
export interface SourceRecord {
  id: string
  name: string
  authority: 'CMS_FILE' | 'CMS_RULE' | 'CONTRACTOR' | 'PUBLISHED_PAGE' | 'OWN_EDITORIAL'
  rank: number
  /** The public page where the publisher offers its releases; null for pages without an address. */
  url: string | null
}

const cmsFile = { authority: 'CMS_FILE', rank: 1 } as const

/** Every publisher that a release can belong to. */
export const sources: readonly SourceRecord[] = [
  {
    id: 'CMS-PFS',
    name: 'CMS, Physician Fee Schedule relative value files',
    ...cmsFile,
    url: 'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files',
  },
  {
    id: 'CMS-NCCI',
    name: 'CMS, National Correct Coding Initiative edits',
    ...cmsFile,
    url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits',
  },
  {
    id: 'CMS-OPPS',
    name: 'CMS, Hospital Outpatient PPS addenda',
    ...cmsFile,
    url: 'https://www.cms.gov/medicare/payment/prospective-payment-systems/hospital-outpatient-pps/quarterly-addenda-updates',
  },
  {
    id: 'CMS-ASC',
    name: 'CMS, Ambulatory Surgical Center payment addenda',
    ...cmsFile,
    url: 'https://www.cms.gov/medicare/payment/prospective-payment-systems/ambulatory-surgical-center-asc/asc-payment-rates-addenda',
  },
  {
    id: 'CMS-ZIP',
    name: 'CMS, ZIP code to carrier locality files',
    ...cmsFile,
    url: 'https://www.cms.gov/medicare/payment/fee-schedules',
  },
  {
    id: 'CMS-ICD10CM',
    name: 'CMS and CDC, ICD-10-CM code descriptions',
    ...cmsFile,
    url: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes',
  },
  {
    id: 'CMS-HCPCS',
    name: 'CMS, HCPCS Level II quarterly files',
    ...cmsFile,
    url: 'https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system/quarterly-update',
  },
  {
    id: 'CMS-RULES',
    name: 'CMS, final rules and regulations',
    authority: 'CMS_RULE',
    rank: 2,
    url: 'https://www.cms.gov/medicare/payment/fee-schedules/physician/federal-regulation-notices',
  },
  {
    id: 'CMS-MCD',
    name: 'Medicare Coverage Database, articles of the contractors',
    authority: 'CONTRACTOR',
    rank: 3,
    url: 'https://www.cms.gov/medicare-coverage-database/downloads/downloads.aspx',
  },
  { id: 'PAGE-20972', name: 'Published editorial page on 20972', authority: 'PUBLISHED_PAGE', rank: 4, url: null },
  { id: 'CLAIMGRAPH', name: "claimgraph's own editorial notes", authority: 'OWN_EDITORIAL', rank: 5, url: null },
]
