import { z } from 'zod'
import { decimalText } from '../vocabulary/decimal.ts'
import { serviceDate } from '../vocabulary/service-date.ts'
import type { ConversionFactor, FeeScheduleRow, GpciRow, Locality } from './fee-schedule.ts'

const method = z.enum(['TRANSCRIBED', 'DERIVED', 'EDITORIAL'])

/** One PPRRVU line, as cypher/payment/fee-rows-by-key.cypher returns it. */
export const feeScheduleRowRow = z.object({
  key: z.string(),
  release: z.string(),
  code: z.string(),
  modifier: z.string().nullable(),
  statusCode: z.string(),
  notUsedForMedicare: z.boolean(),
  workRvu: decimalText,
  nonFacilityPeRvu: decimalText,
  nonFacilityNotApplicable: z.boolean(),
  facilityPeRvu: decimalText,
  facilityNotApplicable: z.boolean(),
  mpRvu: decimalText,
  totalNonFacilityRvu: decimalText,
  totalFacilityRvu: decimalText,
  pctcIndicator: z.string(),
  globalDays: z.string(),
  preOperative: decimalText,
  intraOperative: decimalText,
  postOperative: decimalText,
  multipleProcedure: z.string(),
  bilateralSurgery: z.string(),
  assistantAtSurgery: z.string(),
  coSurgeons: z.string(),
  teamSurgeons: z.string(),
  endoscopicBase: z.string().nullable(),
  conversionFactor: decimalText,
  physicianSupervision: z.string(),
  diagnosticImagingFamily: z.string(),
  oppsNonFacilityPe: decimalText,
  oppsFacilityPe: decimalText,
  oppsMp: decimalText,
  file: z.string(),
  row: z.int(),
  method,
})

export function rowToFeeScheduleRow(row: z.output<typeof feeScheduleRowRow>): FeeScheduleRow {
  const { file, row: line, ...fields } = row
  return {
    ...fields,
    typename: 'FeeScheduleRow',
    id: `FeeScheduleRow:${row.key}`,
    citations: [{ file, row: line, release: fields.release }],
  }
}

/** One locality's indices, as cypher/payment/gpci-rows-by-key.cypher returns them. */
export const gpciRowRow = z.object({
  key: z.string(),
  release: z.string(),
  locality: z.string(),
  localityName: z.string(),
  state: z.string(),
  work: decimalText,
  workWithoutFloor: decimalText.nullable(),
  pe: decimalText,
  mp: decimalText,
  file: z.string(),
  row: z.int(),
  method,
})

export function rowToGpciRow(row: z.output<typeof gpciRowRow>): GpciRow {
  const { file, row: line, key, ...fields } = row
  return {
    ...fields,
    typename: 'GpciRow',
    id: `GpciRow:${key}`,
    citations: [{ file, row: line, release: fields.release }],
  }
}

/** One fee schedule area, as cypher/payment/localities-by-key.cypher returns it. */
export const localityRow = z.object({
  key: z.string(),
  mac: z.string(),
  state: z.string(),
  locality: z.string(),
  name: z.string(),
})

export function rowToLocality(row: z.output<typeof localityRow>): Locality {
  return { ...row, typename: 'Locality', id: `Locality:${row.key}` }
}

/** One ZIP row, as cypher/payment/zips-by-zip.cypher returns it. */
export const zipRow = z.object({
  zip: z.string(),
  key: z.string(),
  release: z.string(),
  state: z.string(),
  localityKey: z.string(),
  plusFour: z.boolean(),
  file: z.string(),
  row: z.int(),
})

/** One stated conversion factor, as cypher/payment/conversion-factors-by-kind.cypher returns it. */
export const conversionFactorRow = z.object({
  key: z.string(),
  kind: z.string(),
  value: decimalText,
  effectiveFrom: serviceDate,
  effectiveTo: serviceDate.nullable(),
  release: z.string(),
  locatorText: z.string().nullable(),
  file: z.string(),
  row: z.int(),
  method,
})

export function rowToConversionFactor(row: z.output<typeof conversionFactorRow>): ConversionFactor {
  return {
    typename: 'ConversionFactor',
    id: `ConversionFactor:${row.key}`,
    kind: row.kind,
    value: row.value,
    method: row.method,
    release: row.release,
    validFrom: row.effectiveFrom,
    validTo: row.effectiveTo,
    citations: [
      { release: row.release, place: row.locatorText },
      { file: row.file, row: row.row },
    ],
  }
}
