import { cents, type Decimal } from '../vocabulary/decimal.ts'

/** Medicare's part of the allowed amount once the deductible is met; the patient's coinsurance is the rest (Social Security Act §1833(a)(1)). */
const medicarePart = '0.8'

/** Sequestration: 2 % of what Medicare pays, taken after deductible and coinsurance (claim adjustment reason code 253). */
const sequestrationPart = '0.02'

/** Who pays what of an allowed amount, deductible met, in dollars. */
export interface PaymentShares {
  readonly medicare: Decimal
  readonly patient: Decimal
  readonly sequestration: Decimal
  readonly medicarePaid: Decimal
  readonly received: Decimal
}

/** The shares of an allowed amount. Each is rounded to the cent; Medicare's and the patient's sum to the amount. */
export function sharesOf(amount: Decimal): PaymentShares {
  const medicare = cents(amount.times(medicarePart))
  const patient = amount.minus(medicare)
  const sequestration = cents(medicare.times(sequestrationPart))
  const medicarePaid = medicare.minus(sequestration)
  return { medicare, patient, sequestration, medicarePaid, received: medicarePaid.plus(patient) }
}
