import type { Conflict } from '../conflict/conflict.ts'
import type { CitationRef, Release } from '../provenance/provenance.ts'
import type { Decimal } from '../vocabulary/decimal.ts'
import type { HcpcsCode } from '../vocabulary/hcpcs-code.ts'
import type { ModifierCode } from '../vocabulary/modifier-code.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { DerivationStep } from './derivation.ts'
import type { GpciRow } from './fee-schedule.ts'
import type { NotPriced } from './not-priced.ts'
import type { PfsSetting } from './place-of-service.ts'
import type { PlaceQuestion } from './pricing-place.ts'

/** One line to price: what was done, when, where, by whom. */
export interface PricingLine {
  readonly code: HcpcsCode
  readonly modifiers: readonly ModifierCode[]
  readonly on: ServiceDate
  readonly placeOfService: string
  readonly place: PlaceQuestion | null
  readonly units: number
  readonly qualifyingParticipant: boolean
  readonly participating: boolean
  /** Days of post-operative care given, for modifier 55; null: all of them. */
  readonly postOpDays: number | null
}

/** What Medicare allows for a line, with every step that led there. `amount` is for all units. */
export interface Payment {
  readonly typename: 'Payment'
  readonly amount: Decimal
  /** The most that a non-participating clinician may charge; null for participating ones. */
  readonly limitingCharge: Decimal | null
  readonly setting: PfsSetting
  readonly release: Release
  /** The indices of the place; null: national. */
  readonly gpci: GpciRow | null
  /** Locality key and name; null: national. */
  readonly locality: string | null
  readonly derivation: readonly DerivationStep[]
  /** What a biller must know beside the amount. */
  readonly notes: readonly string[]
  readonly citations: readonly CitationRef[]
  readonly conflicts: readonly Conflict[]
}

export type PaymentOutcome = Payment | NotPriced
