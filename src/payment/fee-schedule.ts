import type { FactShape } from '../provenance/provenance.ts'

/**
 * One line of CMS's National Physician Fee Schedule Relative Value File (PPRRVU), as published.
 * RVUs, fractions and the conversion factor are decimal text; indicators are the file's own characters
 * (meanings: Medicare Claims Processing Manual ch. 23, addendum "MPFSDB record layouts").
 */
export interface FeeScheduleRow extends FactShape {
  readonly typename: 'FeeScheduleRow'
  readonly key: string
  readonly code: string
  readonly modifier: string | null
  readonly statusCode: string
  readonly notUsedForMedicare: boolean
  readonly workRvu: string
  readonly nonFacilityPeRvu: string
  readonly nonFacilityNotApplicable: boolean
  readonly facilityPeRvu: string
  readonly facilityNotApplicable: boolean
  readonly mpRvu: string
  readonly totalNonFacilityRvu: string
  readonly totalFacilityRvu: string
  readonly pctcIndicator: string
  readonly globalDays: string
  readonly preOperative: string
  readonly intraOperative: string
  readonly postOperative: string
  readonly multipleProcedure: string
  readonly bilateralSurgery: string
  readonly assistantAtSurgery: string
  readonly coSurgeons: string
  readonly teamSurgeons: string
  readonly endoscopicBase: string | null
  readonly conversionFactor: string
  readonly physicianSupervision: string
  readonly diagnosticImagingFamily: string
  readonly oppsNonFacilityPe: string
  readonly oppsFacilityPe: string
  readonly oppsMp: string
}

/** The three geographic practice cost indices of a locality in one release. `work` is the one that prices (with the floor). */
export interface GpciRow extends FactShape {
  readonly typename: 'GpciRow'
  readonly locality: string
  readonly localityName: string
  readonly state: string
  readonly work: string
  readonly workWithoutFloor: string | null
  readonly pe: string
  readonly mp: string
}

/** A fee schedule area: carrier (MAC) and locality number. */
export interface Locality {
  readonly typename: 'Locality'
  readonly id: string
  readonly key: string
  readonly mac: string
  readonly state: string
  readonly locality: string
  readonly name: string
}

/** A conversion factor that a rule states by itself (2026: the one of qualifying participants). */
export interface ConversionFactor extends FactShape {
  readonly typename: 'ConversionFactor'
  readonly kind: string
  readonly value: string
}
