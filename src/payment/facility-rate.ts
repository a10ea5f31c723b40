import type { FactShape } from '../provenance/provenance.ts'

/** One line of OPPS Addendum B: what Medicare pays the hospital outpatient department, national and unadjusted. Money is decimal text; null: blank in the file. */
export interface OutpatientRate extends FactShape {
  readonly typename: 'OutpatientRate'
  readonly code: string
  readonly statusIndicator: string
  readonly apc: string | null
  readonly weight: string | null
  readonly rate: string | null
  readonly nationalCopayment: string | null
  readonly minimumCopayment: string | null
}

/** One line of ASC Addendum AA or BB, or an exclusion of Addendum EE. National and unadjusted. */
export interface AscRate extends FactShape {
  readonly typename: 'AscRate'
  readonly code: string
  readonly addendum: 'AA' | 'BB' | 'EE'
  readonly paymentIndicator: string | null
  readonly multipleProcedureDiscount: boolean | null
  readonly weight: string | null
  readonly rate: string | null
  readonly excluded: boolean
}
