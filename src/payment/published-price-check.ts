import { Decimal } from '../vocabulary/decimal.ts'
import type { FeeScheduleRow, GpciRow } from './fee-schedule.ts'
import { type StatedFactor, uncappedFee } from './physician-fee.ts'
import type { PfsSetting } from './place-of-service.ts'

/** A price that CMS published, in both settings, with the outpatient cap beside it where one applies. */
export interface PublishedPrices {
  readonly nonFacilityFee: string
  readonly facilityFee: string
  readonly capIndicator: string
  readonly nonFacilityCap: string
  readonly facilityCap: string
}

/** One amount that differs: what CMS published and what the rule gives. */
export interface PriceDifference {
  readonly what: string
  readonly published: string
  readonly ours: string
}

/** No outpatient cap applies to the line. */
const noCap = '9'

/**
 * Holds a published price against the rule: the uncapped fee in both settings, and the cap where CMS prints one.
 * The file prints amounts for settings with an NA flag too (from the practice expense that the columns repeat), or 0.00.
 */
export function priceDifferences(
  published: PublishedPrices,
  row: FeeScheduleRow,
  gpci: GpciRow,
  conversionFactor: StatedFactor,
): PriceDifference[] {
  const facts = { row, gpci, place: null, placeCitations: [], conversionFactor }
  const check = (what: string, amount: string, setting: PfsSetting, part: 'fee' | 'cap'): PriceDifference[] => {
    const ours = uncappedFee({ ...facts, setting }, part).amount
    const notApplicable = setting === 'FACILITY' ? row.facilityNotApplicable : row.nonFacilityNotApplicable
    if (ours.equals(amount) || (notApplicable && new Decimal(amount).isZero())) return []
    return [{ what, published: new Decimal(amount).toFixed(2), ours: ours.toFixed(2) }]
  }
  const fees = [
    ...check('non-facility fee', published.nonFacilityFee, 'NON_FACILITY', 'fee'),
    ...check('facility fee', published.facilityFee, 'FACILITY', 'fee'),
  ]
  if (published.capIndicator === noCap || published.capIndicator === '') return fees
  return [
    ...fees,
    ...check('non-facility outpatient cap', published.nonFacilityCap, 'NON_FACILITY', 'cap'),
    ...check('facility outpatient cap', published.facilityCap, 'FACILITY', 'cap'),
  ]
}
