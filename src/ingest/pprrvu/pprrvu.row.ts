import { z } from 'zod'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { ModifierCode } from '../../vocabulary/modifier-code.ts'
import type { StatedFact } from '../format.ts'
import { codeCell, decimalCell, indicatorCell, rvuCell } from '../reading/cells.ts'

const notApplicable = z
  .string()
  .trim()
  .regex(/^(?:NA)?$/, 'NA or blank')
  .transform((text) => text === 'NA')

/** Days or a supervision level: spreadsheets drop the leading zeros that belong to them. */
const padded = (length: number) =>
  indicatorCell.transform((text) => (/^\d+$/.test(text) ? text.padStart(length, '0') : text))

const blankOr = <T>(cell: z.ZodType<T, string>) =>
  z
    .string()
    .trim()
    .transform((text) => (text === '' ? null : text))
    .pipe(z.union([z.null(), cell]))

const modifierCell = z
  .string()
  .regex(/^[0-9A-Z]{2}$/, 'a modifier of two characters')
  .transform((code) => code as ModifierCode)

/** One PPRRVU line, csv or text alike: RVUs and every policy indicator; the description is left out. */
export const pprrvuRow = z.object({
  code: codeCell,
  modifier: blankOr(modifierCell),
  statusCode: z.string().regex(/^[A-Z]$/, 'a status code: one letter'),
  notUsedForMedicare: z
    .string()
    .trim()
    .regex(/^\+?$/, '+ or blank')
    .transform((text) => text === '+'),
  workRvu: rvuCell,
  nonFacilityPeRvu: rvuCell,
  nonFacilityNotApplicable: notApplicable,
  facilityPeRvu: rvuCell,
  facilityNotApplicable: notApplicable,
  mpRvu: rvuCell,
  totalNonFacilityRvu: rvuCell,
  totalFacilityRvu: rvuCell,
  pctcIndicator: indicatorCell,
  globalDays: padded(3),
  preOperative: rvuCell,
  intraOperative: rvuCell,
  postOperative: rvuCell,
  multipleProcedure: indicatorCell,
  bilateralSurgery: indicatorCell,
  assistantAtSurgery: indicatorCell,
  coSurgeons: indicatorCell,
  teamSurgeons: indicatorCell,
  pricingIndicator: blankOr(indicatorCell),
  endoscopicBase: blankOr(codeCell),
  conversionFactor: decimalCell,
  physicianSupervision: padded(2),
  calculationFlag: indicatorCell,
  diagnosticImagingFamily: padded(2),
  oppsNonFacilityPe: rvuCell,
  oppsFacilityPe: rvuCell,
  oppsMp: rvuCell,
})
export type PprrvuRow = z.output<typeof pprrvuRow>

/** `20972`, or `45378:53` where the line has a modifier. */
export function pprrvuToFact(row: PprrvuRow): StatedFact {
  const naturalKey = row.modifier === null ? row.code : `${row.code}:${row.modifier}`
  return { naturalKey, values: row, about: { code: row.code, system: codeSystem(row.code) } }
}
