import type { LoaderSource } from '../graph/loader.ts'
import { knownModifiersLoader } from '../modifier/modifier.loader.ts'
import type { Release } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { conversionFactorOf } from './conversion-factor.ts'
import { feeRowInForce, feeScheduleInForce } from './fee-in-force.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import { missingCode, missingModifierRow } from './missing-row.ts'
import { type ModifierPlan, modifierPlan } from './modifier-plan.ts'
import { modifierRules, ownRowModifiers } from './modifier-rules.ts'
import { type NotPriced, notPriced } from './not-priced.ts'
import { whyNotPayable } from './payable-setting.ts'
import type { PricingLine } from './payment.ts'
import type { PhysicianFeeFacts } from './physician-fee.ts'
import { settingOf } from './place-of-service.ts'
import { pricingPlace } from './pricing-place.ts'

/** Everything that prices one line, fetched once: from here on pricing is pure. */
export interface LineFacts {
  readonly line: PricingLine
  readonly release: Release
  /** The code's own row: its indicators decide about modifiers and ranking. */
  readonly codeRow: FeeScheduleRow
  readonly plan: ModifierPlan
  readonly fee: PhysicianFeeFacts
}

/**
 * Fetches what prices a line on its date of service, or says why it has no price. Refusals come in a fixed order:
 * place of service, unknown modifiers, release, code, modifiers by the code's indicators, status and setting, place,
 * conversion factor.
 */
export async function lineFacts(
  loaders: LoaderSource,
  registry: Registry,
  line: PricingLine,
): Promise<LineFacts | NotPriced> {
  const setting = settingOf(line.placeOfService)
  if (setting === null) {
    return notPriced(
      'UNKNOWN_PLACE',
      `There is no place of service ${line.placeOfService}: two digits such as 11 or 22.`,
    )
  }
  const unknown = await unknownModifiers(loaders, line)
  if (unknown.length > 0) return notPriced('UNKNOWN_MODIFIER', `Modifier ${unknown.join(', ')} is not known.`)
  const release = feeScheduleInForce(registry, line.on)
  if (release === null) {
    return notPriced(
      'NO_DATA',
      `No physician fee schedule in force on ${line.on} is loaded, and no other one can price it.`,
    )
  }
  const rows = await rowsOf(loaders, registry, line)
  if (rows === null) return missingCode(registry, line.code, release)
  const plan = modifierPlan(rows.indicators, line.modifiers, line.postOpDays, rows.own)
  if ('reason' in plan) return plan
  const row = plan.ownRow === null ? rows.indicators : rows.own
  if (row === null) return missingModifierRow(registry, rows.indicators, plan.ownRow ?? '', release)
  const unpayable = whyNotPayable(row, setting, line.placeOfService)
  if (unpayable !== null) return unpayable
  const place = await pricingPlace(loaders, registry, line.place, release.key, line.on)
  if ('reason' in place) return place
  const conversionFactor = await conversionFactorOf(loaders, registry, row, line.on, line.qualifyingParticipant)
  if ('reason' in conversionFactor) return conversionFactor
  const fee = { row, setting, gpci: place.gpci, place: place.name, placeCitations: place.citations, conversionFactor }
  return { line, release, codeRow: rows.indicators, plan, fee }
}

/** Modifiers that neither a loaded file nor a pricing rule knows. */
async function unknownModifiers(loaders: LoaderSource, line: PricingLine): Promise<string[]> {
  if (line.modifiers.length === 0) return []
  const known = await loaders.loader(knownModifiersLoader).load('modifiers')
  return [...new Set(line.modifiers.filter((code) => !known.has(code) && !modifierRules.has(code)))]
}

/**
 * The rows of a line: the one whose indicators decide, and the one of its modifier 26, TC or 53. A few codes have only a
 * row of a modifier (86153-26), which then is both. Null: the code has no row.
 */
async function rowsOf(
  loaders: LoaderSource,
  registry: Registry,
  line: PricingLine,
): Promise<{ indicators: FeeScheduleRow; own: FeeScheduleRow | null } | null> {
  const modifier = line.modifiers.find((one) => ownRowModifiers.has(one))
  const [codeRow, own] = await Promise.all([
    feeRowInForce(loaders, registry, line.code, line.on),
    modifier === undefined ? null : feeRowInForce(loaders, registry, line.code, line.on, modifier),
  ])
  const indicators = codeRow ?? own
  return indicators === null ? null : { indicators, own }
}
