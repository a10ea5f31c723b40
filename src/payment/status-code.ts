import type { NotPricedReason } from './not-priced.ts'

/**
 * What a fee schedule status code means for payment (PPRRVU column STATUS CODE).
 * Only A, R and T are paid from RVUs; every other status has its reason.
 */
const reasons: Readonly<Record<string, readonly [NotPricedReason, string]>> = {
  B: ['BUNDLED', 'status B: payment is bundled into other services of the day'],
  C: ['CARRIER_PRICED', 'status C: the Medicare contractor sets the price, there are no RVUs for it'],
  D: ['NOT_VALID_FOR_MEDICARE', 'status D: the code is deleted'],
  E: ['EXCLUDED', 'status E: excluded from the physician fee schedule by regulation'],
  F: ['NOT_VALID_FOR_MEDICARE', 'status F: the code is deleted or discontinued'],
  G: ['NOT_VALID_FOR_MEDICARE', 'status G: Medicare uses another code for this service'],
  H: ['NOT_VALID_FOR_MEDICARE', 'status H: the modifier on this code is deleted'],
  I: ['NOT_VALID_FOR_MEDICARE', 'status I: Medicare uses another code for this service'],
  J: ['ANESTHESIA', 'status J: anaesthesia is paid by base units and time, not by RVUs'],
  M: ['MEASUREMENT', 'status M: a measurement code, reported and not paid'],
  N: ['NOT_COVERED', 'status N: not covered by Medicare'],
  P: ['BUNDLED', 'status P: bundled or excluded'],
  X: ['EXCLUDED', 'status X: excluded by statute'],
}

/** Why a status is not paid from RVUs; null when it is (A, R, T). */
export function unpaidStatus(statusCode: string): readonly [NotPricedReason, string] | null {
  if ('ART'.includes(statusCode)) return null
  return (
    reasons[statusCode] ?? ['NOT_VALID_FOR_MEDICARE', `status ${statusCode} is not known to the fee schedule's layout`]
  )
}
