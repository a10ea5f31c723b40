import type { PublishedFigure } from '../code/code.ts'
import type { Conflict } from '../conflict/conflict.ts'
import { publishedFigureConflict, speaksOf } from '../conflict/published-figure-conflict.ts'
import type { CitationRef } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { Decimal } from '../vocabulary/decimal.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { AscRate, OutpatientRate } from './facility-rate.ts'
import type { NotPricedReason } from './not-priced.ts'
import type { PaymentOutcome } from './payment.ts'

export type Site = 'OFFICE' | 'HOPD' | 'ASC'
export type SiteStatus = 'PAID' | 'NOT_APPLICABLE' | 'NO_DATA'

/** What Medicare pays at one site: the facility's own rate, the surgeon's fee beside it, and both together. */
export interface SitePayment {
  readonly site: Site
  readonly facilityRate: Decimal | null
  readonly surgeonFee: Decimal | null
  readonly total: Decimal | null
  /** PAID; NOT_APPLICABLE: Medicare does not pay it there; NO_DATA: what is loaded does not say. */
  readonly status: SiteStatus
  /** Why the site does not apply or cannot be priced; null when it can. */
  readonly notApplicable: string | null
  readonly citations: readonly CitationRef[]
  readonly conflicts: readonly Conflict[]
}

/** The office: one fee, no facility rate. */
export function officePayment(surgeon: PaymentOutcome): SitePayment {
  const fee = surgeon.typename === 'Payment' ? surgeon.amount : null
  return {
    site: 'OFFICE',
    facilityRate: null,
    surgeonFee: fee,
    total: fee,
    status: statusOf(surgeon),
    notApplicable: surgeon.typename === 'NotPriced' ? surgeon.message : null,
    citations: surgeon.citations,
    conflicts: surgeon.conflicts,
  }
}

/**
 * A facility: its national rate and the surgeon's fee in that place of service, which are paid side by side.
 * `local` is true when the fee is a locality's: then there is no honest total, since the rate is not wage-adjusted.
 */
export function facilityPayment(
  site: 'HOPD' | 'ASC',
  rate: OutpatientRate | AscRate | null,
  surgeon: PaymentOutcome,
  noRate: string,
  local: boolean,
): SitePayment {
  const facilityRate = rate?.rate == null ? null : new Decimal(rate.rate)
  const fee = surgeon.typename === 'Payment' ? surgeon.amount : null
  const excluded = rate === null ? noRate : whyNoRate(rate)
  const notApplicable = excluded ?? (surgeon.typename === 'NotPriced' ? surgeon.message : null)
  return {
    site,
    facilityRate,
    surgeonFee: fee,
    total: facilityRate === null || fee === null || local ? null : facilityRate.plus(fee),
    status: rate === null ? 'NO_DATA' : excluded === null ? statusOf(surgeon) : 'NOT_APPLICABLE',
    notApplicable,
    citations: [...(rate?.citations ?? []), ...surgeon.citations],
    conflicts: surgeon.conflicts,
  }
}

/** A surgeon's fee that cannot be told for want of data or of a known place is no reason to call the site not applicable. */
function statusOf(surgeon: PaymentOutcome): SiteStatus {
  if (surgeon.typename === 'Payment') return 'PAID'
  return unknown.has(surgeon.reason) ? 'NO_DATA' : 'NOT_APPLICABLE'
}

const unknown: ReadonlySet<NotPricedReason> = new Set([
  'NO_DATA',
  'UNKNOWN_CODE',
  'UNKNOWN_PLACE',
  'ZIP_NEEDS_PLUS_FOUR',
])

function whyNoRate(rate: OutpatientRate | AscRate): string | null {
  if (rate.typename === 'AscRate') {
    if (rate.excluded) return 'On Addendum EE: Medicare does not pay it in an ambulatory surgery centre.'
    return rate.rate === null
      ? `Payment indicator ${rate.paymentIndicator ?? ''}: no separate payment to the surgery centre.`
      : null
  }
  if (rate.statusIndicator === 'C') return 'Status indicator C: inpatient only, not paid in the outpatient department.'
  return rate.rate === null ? `Status indicator ${rate.statusIndicator}: no separate payment to the hospital.` : null
}

/** Published facility figures that contradict the addenda in force. */
export function facilityConflicts(
  figures: readonly PublishedFigure[],
  registry: Registry,
  on: ServiceDate,
  hopd: OutpatientRate | null,
  asc: AscRate | null,
): Conflict[] {
  const stated = [
    ['HOPD_RATE', hopd?.rate, hopd, 'OPPS', 'OUTPATIENT_RATE'],
    ['HOPD_APC', hopd?.apc, hopd, 'OPPS', 'OUTPATIENT_RATE'],
    ['ASC_RATE', asc?.rate, asc, 'ASC', 'ASC_RATE'],
    ['ASC_INDICATOR', asc?.paymentIndicator, asc, 'ASC', 'ASC_RATE'],
  ] as const
  return stated.flatMap(([predicate, value, fact, family, kind]) =>
    figures
      .filter((figure) => figure.predicate === predicate && speaksOf(figure, registry, family, kind, on))
      .flatMap((figure) => {
        if (value == null || fact === null) return []
        return publishedFigureConflict(figure, { value, citations: fact.citations, advice: `Use ${value}.` }) ?? []
      }),
  )
}
