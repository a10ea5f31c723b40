import type { LoaderSource } from '../graph/loader.ts'
import { modifiersLoader } from '../modifier/modifier.loader.ts'
import type { Release } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { conversionFactorOf } from './conversion-factor.ts'
import { feeRowInForce, feeScheduleInForce } from './fee-in-force.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import { missingCode, missingModifierRow } from './missing-row.ts'
import { type ModifierPlan, modifierPlan } from './modifier-plan.ts'
import { modifierRules } from './modifier-rules.ts'
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
  const codeRow = await feeRowInForce(loaders, registry, line.code, line.on)
  if (codeRow === null) return missingCode(registry, line.code, release.key)
  const plan = modifierPlan(codeRow, line.modifiers, line.postOpDays)
  if ('reason' in plan) return plan
  const row = plan.ownRow === null ? codeRow : await ownRow(loaders, registry, line, codeRow, plan.ownRow)
  if ('reason' in row) return row
  const unpayable = whyNotPayable(row, setting, line.placeOfService)
  if (unpayable !== null) return unpayable
  const place = await pricingPlace(loaders, registry, line.place, release.key, line.on)
  if ('reason' in place) return place
  const conversionFactor = await conversionFactorOf(loaders, registry, row, line.on, line.qualifyingParticipant)
  if ('reason' in conversionFactor) return conversionFactor
  const fee = { row, setting, gpci: place.gpci, place: place.name, placeCitations: place.citations, conversionFactor }
  return { line, release, codeRow, plan, fee }
}

/** Modifiers that neither the graph nor a pricing rule knows. */
async function unknownModifiers(loaders: LoaderSource, line: PricingLine): Promise<string[]> {
  if (line.modifiers.length === 0) return []
  const held = new Set((await loaders.loader(modifiersLoader).load('modifiers')).map((modifier) => modifier.code))
  return [...new Set(line.modifiers.filter((code) => !held.has(code) && !modifierRules.has(code)))]
}

async function ownRow(
  loaders: LoaderSource,
  registry: Registry,
  line: PricingLine,
  codeRow: FeeScheduleRow,
  modifier: string,
): Promise<FeeScheduleRow | NotPriced> {
  const row = await feeRowInForce(loaders, registry, line.code, line.on, modifier)
  return row ?? missingModifierRow(registry, codeRow, modifier)
}
