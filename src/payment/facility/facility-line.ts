import type { CitationRef } from '../../provenance/provenance.ts'
import type { Decimal } from '../../vocabulary/decimal.ts'
import type { DerivationStep } from '../derivation.ts'
import type { DeviceOffset } from '../device-offset.ts'
import type { AscRate, OutpatientRate } from '../facility-rate.ts'

/** One line of a facility's claim. */
export interface FacilityLine {
  readonly code: string
  readonly modifiers: readonly string[]
  readonly units: number
}

/** A line with the addendum rows that price it; null where none in force is loaded. */
export interface OutpatientLine extends FacilityLine {
  readonly rate: OutpatientRate | null
}

/** A surgery centre's line; `device` is its device offset, where loaded. */
export interface AscLine extends FacilityLine {
  readonly rate: AscRate | null
  readonly device: DeviceOffset | null
}

/** PAID separately; PACKAGED: its payment is within another line's; NOT_PAID: never by this system; NO_DATA: nothing loaded says. */
export type FacilityStatus = 'PAID' | 'PACKAGED' | 'NOT_PAID' | 'NO_DATA'

/** What the facility is paid for one line. `amount` null where nothing is known or payable; 0.00 where it is packaged. */
export interface FacilityLinePayment {
  readonly code: string
  readonly status: FacilityStatus
  readonly amount: Decimal | null
  readonly copayment: Decimal | null
  readonly message: string
  readonly derivation: readonly DerivationStep[]
  readonly citations: readonly CitationRef[]
}

/** A line that is not paid by itself, and why. */
export function unpaid(
  line: FacilityLine,
  status: Exclude<FacilityStatus, 'PAID'>,
  amount: Decimal | null,
  message: string,
  citations: readonly CitationRef[],
): FacilityLinePayment {
  return { code: line.code, status, amount, copayment: amount, message, derivation: [], citations }
}
