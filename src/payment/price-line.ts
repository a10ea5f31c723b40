import type { LoaderSource } from '../graph/loader.ts'
import { modifiersLoader } from '../modifier/modifier.loader.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { limitingCharge, nonParticipating, timesUnits } from './adjustments.ts'
import { conversionFactorOf } from './conversion-factor.ts'
import { feeRowInForce, feeScheduleInForce, onlyExtract } from './fee-in-force.ts'
import { type NotPriced, notPriced } from './not-priced.ts'
import { whyNotPayable } from './payable-setting.ts'
import type { PaymentOutcome, PricingLine } from './payment.ts'
import { physicianFee } from './physician-fee.ts'
import { settingOf } from './place-of-service.ts'
import { pricingPlace } from './pricing-place.ts'

/** Modifiers that have fee schedule rows of their own. */
const rowModifiers = new Set(['26', 'TC', '53'])

/**
 * Prices one line on its date of service under the physician fee schedule, or says why it has no price.
 * Refusals come in a fixed order: place of service, units, modifiers, release, code, status and setting, place, conversion factor.
 */
export async function priceLine(loaders: LoaderSource, registry: Registry, line: PricingLine): Promise<PaymentOutcome> {
  const setting = settingOf(line.placeOfService)
  if (setting === null) {
    return notPriced(
      'UNKNOWN_PLACE',
      `There is no place of service ${line.placeOfService}: two digits such as 11 or 22.`,
    )
  }
  const modifier = await pricingModifier(loaders, line)
  if (modifier !== null && typeof modifier !== 'string') return modifier
  const release = feeScheduleInForce(registry, line.on)
  if (release === null) {
    return notPriced(
      'NO_DATA',
      `No physician fee schedule in force on ${line.on} is loaded, and no other one can price it.`,
    )
  }
  const row = await feeRowInForce(loaders, registry, line.code, line.on, modifier)
  if (row === null) return missingRow(registry, line, release.key, modifier)
  const unpayable = whyNotPayable(row, setting, line.placeOfService)
  if (unpayable !== null) return unpayable
  const place = await pricingPlace(loaders, registry, line.place, release.key, line.on)
  if ('reason' in place) return place
  const conversionFactor = await conversionFactorOf(loaders, registry, row, line.on, line.qualifyingParticipant)
  if ('reason' in conversionFactor) return conversionFactor

  const fee = physicianFee({
    row,
    setting,
    gpci: place.gpci,
    place: place.name,
    placeCitations: place.citations,
    conversionFactor,
  })
  const steps = [...fee.steps]
  if (!line.participating) steps.push(nonParticipating(fee.amount))
  const perUnit = steps.at(-1)?.value ?? fee.amount
  if (line.units > 1) steps.push(timesUnits(perUnit, line.units))
  return {
    typename: 'Payment',
    amount: steps.at(-1)?.value ?? fee.amount,
    limitingCharge: line.participating ? null : limitingCharge(perUnit).times(line.units),
    setting,
    release,
    locality: place.name,
    derivation: steps,
    citations: distinct(steps.flatMap((step) => [...step.citations])),
    conflicts: [],
  }
}

/** The modifier whose own row prices the line, null for none, or why the modifiers cannot be priced. */
async function pricingModifier(loaders: LoaderSource, line: PricingLine): Promise<string | NotPriced | null> {
  const [first, ...more] = line.modifiers
  if (first === undefined) return null
  const held = new Set((await loaders.loader(modifiersLoader).load('modifiers')).map((modifier) => modifier.code))
  const unknown = line.modifiers.filter((code) => !held.has(code) && !rowModifiers.has(code))
  if (unknown.length > 0) return notPriced('UNKNOWN_MODIFIER', `Modifier ${unknown.join(', ')} is not known.`)
  if (more.length === 0 && rowModifiers.has(first)) return first
  const without = line.modifiers.filter((code) => !rowModifiers.has(code))
  return notPriced(
    'MODIFIER_WITHOUT_RULE',
    `Modifier ${(without.length > 0 ? without : line.modifiers).join(', ')} is known, but no pricing rule for it is in force here yet; ` +
      'only 26, TC and 53, alone and with rows of their own, are priced.',
  )
}

function missingRow(registry: Registry, line: PricingLine, release: string, modifier: string | null): NotPriced {
  if (onlyExtract(registry, release)) {
    return notPriced(
      'NO_DATA',
      `Only an extract of ${release} is loaded, without ${line.code}${modifier ? `-${modifier}` : ''}: ingest CMS's whole file.`,
    )
  }
  return modifier === null
    ? notPriced('UNKNOWN_CODE', `${release} has no code ${line.code}.`)
    : notPriced(
        'MODIFIER_NOT_ALLOWED',
        `${release} has no row ${line.code}-${modifier}, so the modifier cannot be paid.`,
      )
}

function distinct<T extends { file?: string | null; row?: number | null; release?: string; place?: string | null }>(
  citations: T[],
): T[] {
  const key = (one: T) => `${one.file ?? ''}|${one.row ?? ''}|${one.release ?? ''}|${one.place ?? ''}`
  return [...new Map(citations.map((one) => [key(one), one])).values()]
}
