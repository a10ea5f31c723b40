/** Which practice expense pays: the facility's own costs are paid to the facility, so the surgeon's fee there is lower. */
export type PfsSetting = 'FACILITY' | 'NON_FACILITY'

/**
 * Places of service paid at the facility rate (Medicare Claims Processing Manual ch. 12 §20.4.2).
 * Unconfirmed here against the manual's current text: no copy of it is at hand.
 */
const facilityPlaces = new Set('02 19 21 22 23 24 26 31 34 41 42 51 52 53 56 61'.split(' '))

/** Every place-of-service code that CMS has assigned; others do not exist. Unconfirmed here: the code set is not at hand as a file. */
const nonFacilityPlaces = new Set(
  '01 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 20 25 27 32 33 49 50 54 55 57 58 60 62 65 66 71 72 81 99'.split(
    ' ',
  ),
)

/** Hospital places, where PCTC 5 and 7 services are not payable to the physician. */
const hospitalPlaces = new Set(['19', '21', '22', '23'])

/** The setting of a two-digit place of service; null when no such place exists. */
export function settingOf(placeOfService: string): PfsSetting | null {
  if (facilityPlaces.has(placeOfService)) return 'FACILITY'
  return nonFacilityPlaces.has(placeOfService) ? 'NON_FACILITY' : null
}

/** Whether the patient is the hospital's (inpatient, outpatient on or off campus, emergency room). */
export function isHospital(placeOfService: string): boolean {
  return hospitalPlaces.has(placeOfService)
}
