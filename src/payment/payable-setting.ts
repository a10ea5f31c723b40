import type { FeeScheduleRow } from './fee-schedule.ts'
import { type NotPriced, notPriced } from './not-priced.ts'
import { isHospital, type PfsSetting } from './place-of-service.ts'
import { unpaidStatus } from './status-code.ts'
import { Decimal } from '../vocabulary/decimal.ts'

/**
 * Whether a fee schedule row pays the physician at a place of service: status, NA flags,
 * and services "incident to" a physician (PCTC 5 and 7), which a hospital's patient has from the hospital.
 * Null: it pays. The file repeats the facility practice expense where the non-facility flag is set,
 * so the number there is no price.
 */
export function whyNotPayable(row: FeeScheduleRow, setting: PfsSetting, placeOfService: string): NotPriced | null {
  const unpaid = unpaidStatus(row.statusCode)
  if (unpaid !== null) return notPriced(unpaid[0], `${row.code}: ${unpaid[1]}.`, row.citations)
  const facility = setting === 'FACILITY'
  if (facility ? row.facilityNotApplicable : row.nonFacilityNotApplicable) {
    const column = facility ? 'facility' : 'non-facility'
    const advice = facility
      ? 'it is not paid to the physician in a facility'
      : 'it is rarely or never performed outside a facility, and the number printed there only repeats the facility column'
    return notPriced(
      'SETTING_NOT_APPLICABLE',
      `${row.code} carries NA in the ${column} column of ${row.release}: ${advice}.`,
      row.citations,
    )
  }
  if ((row.pctcIndicator === '5' || row.pctcIndicator === '7') && isHospital(placeOfService)) {
    return notPriced(
      'SETTING_NOT_APPLICABLE',
      `${row.code} has PC/TC indicator ${row.pctcIndicator}: for a hospital's patient it is paid to the hospital, not to the physician.`,
      row.citations,
    )
  }
  const total = facility ? row.totalFacilityRvu : row.totalNonFacilityRvu
  if (new Decimal(total).isZero()) {
    return notPriced(
      'CARRIER_PRICED',
      `${row.code} has status ${row.statusCode} and no RVUs in ${row.release}: the Medicare contractor sets the price.`,
      row.citations,
    )
  }
  return null
}
