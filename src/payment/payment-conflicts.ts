import type { PublishedFigure } from '../code/code.ts'
import type { Conflict } from '../conflict/conflict.ts'
import { publishedFigureConflict, speaksOf } from '../conflict/published-figure-conflict.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import type { PaymentOutcome, PricingLine } from './payment.ts'
import { workFloorConflict } from './work-floor-conflict.ts'
import { settingOf } from './place-of-service.ts'

/**
 * Where sources contradict the outcome of a line: in a place, the two statements of CMS on the work floor; for a
 * national, ordinary line published figures, the office one against the non-facility outcome, the national one
 * against the facility amount.
 */
export function paymentConflicts(
  figures: readonly PublishedFigure[],
  registry: Registry,
  line: PricingLine,
  outcome: PaymentOutcome,
): Conflict[] {
  const setting = settingOf(line.placeOfService)
  const predicate = setting === 'FACILITY' ? 'NATIONAL_PAYMENT' : 'OFFICE_PAYMENT'
  const office = setting === 'NON_FACILITY'
  const notApplicable = outcome.typename === 'NotPriced' && outcome.reason === 'SETTING_NOT_APPLICABLE'
  const ordinary =
    outcome.typename === 'Payment' &&
    outcome.locality === null &&
    line.units === 1 &&
    line.participating &&
    line.modifiers.length === 0 &&
    !line.qualifyingParticipant
  const floor =
    outcome.typename === 'Payment' && outcome.gpci !== null ? workFloorConflict(line.code, outcome.gpci, line.on) : null
  if (floor !== null) return [floor]
  if (!ordinary && !(office && notApplicable)) return []
  return figures
    .filter((figure) => figure.predicate === predicate && speaksOf(figure, registry, 'PFS', 'FEE_SCHEDULE', line.on))
    .flatMap((figure) => {
      const cms =
        outcome.typename === 'Payment'
          ? {
              value: outcome.amount.toFixed(2),
              citations: outcome.citations,
              advice: `Use ${outcome.amount.toFixed(2)}.`,
            }
          : {
              value: 'not applicable (NA flag in the non-facility column)',
              citations: outcome.citations,
              advice:
                'Quote no office price. The figure printed is the facility fee, which the file repeats in the non-facility column; ' +
                "in a hospital or surgery centre the surgeon's fee is paid beside the facility's own rate.",
            }
      return publishedFigureConflict(figure, cms) ?? []
    })
}
