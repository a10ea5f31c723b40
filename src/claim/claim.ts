import type { NcciSetting } from '../bundling/ptp-edit.ts'
import type { ClaimRule, RuleCoverage } from '../bundling/rule-coverage.ts'
import type { DerivationStep } from '../payment/derivation.ts'
import type { PlaceQuestion } from '../payment/pricing-place.ts'
import type { CitationRef } from '../provenance/provenance.ts'
import type { Decimal } from '../vocabulary/decimal.ts'
import type { HcpcsCode } from '../vocabulary/hcpcs-code.ts'
import type { ModifierCode } from '../vocabulary/modifier-code.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'

/** One line of a claim; `number` counts from 1. */
export interface ClaimLine {
  readonly number: number
  readonly code: HcpcsCode
  readonly modifiers: readonly ModifierCode[]
  readonly units: number
}

/** A service of the same patient and clinician on another claim: it may open a global period. */
export interface HistoryLine {
  readonly dateOfService: ServiceDate
  readonly code: HcpcsCode
  readonly modifiers: readonly ModifierCode[]
}

/** The lines of one clinician for one patient on one date of service. */
export interface Claim {
  readonly id: string | null
  readonly dateOfService: ServiceDate
  readonly placeOfService: string
  readonly place: PlaceQuestion | null
  readonly setting: NcciSetting
  readonly qualifyingParticipant: boolean
  readonly participating: boolean
  readonly lines: readonly ClaimLine[]
  readonly history: readonly HistoryLine[]
}

/** DENY: the line is not paid; REVIEW: a person must look; BYPASS: an edit that a modifier passes; INFO: a hit that no longer matters. */
export type FindingEffect = 'DENY' | 'REVIEW' | 'BYPASS' | 'INFO'

/** What one rule found on one line, with what would repair it in the biller's words (null: nothing would). */
export interface Finding {
  readonly rule: ClaimRule
  readonly effect: FindingEffect
  readonly message: string
  readonly otherLine: number | null
  readonly fix: string | null
  readonly citations: readonly CitationRef[]
}

export type LineDecision = 'PAY' | 'DENY' | 'REVIEW' | 'NOT_PRICED'
export type ClaimDecision = 'PAY' | 'DENY' | 'PARTIAL' | 'REVIEW'

/** What would become of one line. `allowed` null: denied, or nothing could be priced. */
export interface LineVerdict {
  readonly number: number
  readonly code: HcpcsCode
  readonly decision: LineDecision
  readonly allowed: Decimal | null
  readonly findings: readonly Finding[]
  readonly derivation: readonly DerivationStep[]
}

/** What would become of a claim, and how far each rule's data reached. */
export interface ClaimVerdict {
  readonly id: string | null
  readonly decision: ClaimDecision
  readonly allowed: Decimal | null
  readonly lines: readonly LineVerdict[]
  readonly coverage: readonly RuleCoverage[]
}
