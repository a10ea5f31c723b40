import type { LoaderSource } from '../graph/loader.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { releaseInForce } from '../provenance/release-in-force.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import { type NotPriced, notPriced } from './not-priced.ts'
import { conversionFactorLoader, feeRowKey, feeRowLoader } from './payment.loader.ts'
import type { StatedFactor } from './physician-fee.ts'

/** From this day on there are two conversion factors, one for qualifying participants in advanced payment models (42 CFR 414.20; CMS-1832-F). */
const firstDayOfTwoFactors = '2026-01-01'

/**
 * The conversion factor of a line. Each row of the fee schedule file carries the one of everybody else.
 * The qualifying participants' comes from their own file of that quarter when it is loaded, else from the final rule.
 */
export async function conversionFactorOf(
  loaders: LoaderSource,
  registry: Registry,
  row: FeeScheduleRow,
  on: ServiceDate,
  qualifyingParticipant: boolean,
): Promise<StatedFactor | NotPriced> {
  const ordinary = on < firstDayOfTwoFactors ? on.slice(0, 4) : 'non-qualifying'
  if (!qualifyingParticipant || on < firstDayOfTwoFactors) {
    return { value: row.conversionFactor, name: ordinary, citations: row.citations }
  }
  const release = releaseInForce(registry.loaded, 'PFS_QP', on)
  const own = release && (await loaders.loader(feeRowLoader).load(feeRowKey(release.key, row.code, row.modifier)))
  if (own) return { value: own.conversionFactor, name: 'qualifying participants’', citations: own.citations }
  const stated = (await loaders.loader(conversionFactorLoader).load('QUALIFYING_PARTICIPANT')).find(
    (one) => (one.validFrom ?? on) <= on && on <= (one.validTo ?? on),
  )
  if (stated !== undefined)
    return { value: stated.value, name: 'qualifying participants’', citations: stated.citations }
  return notPriced(
    'NO_DATA',
    `No conversion factor of qualifying participants for ${on} is loaded: ingest the QPP fee schedule file of that quarter.`,
  )
}
