import type { Release } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { missingOf } from '../provenance/release-missing.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import { type NotPriced, notPriced } from './not-priced.ts'

/** A code without a row: unknown where the whole file is loaded, no data where something of it is missing. */
export function missingCode(registry: Registry, code: string, release: Release): NotPriced {
  const missing = missingOf(registry, release, 'FEE_SCHEDULE')
  return missing.length > 0
    ? notPriced(
        'NO_DATA',
        `${release.key} as loaded has no row ${code}, and it is loaded in part. Missing: ${missing.join('; ')}. Ingest CMS's whole file.`,
      )
    : notPriced('UNKNOWN_CODE', `${release.key} has no code ${code}.`)
}

/** A modifier without a row of its own: 53 is then by report, 26 and TC cannot be paid. */
export function missingModifierRow(
  registry: Registry,
  codeRow: FeeScheduleRow,
  modifier: string,
  release: Release,
): NotPriced {
  const line = `${codeRow.code}-${modifier}`
  const missing = missingOf(registry, release, 'FEE_SCHEDULE')
  if (missing.length > 0) {
    return notPriced(
      'NO_DATA',
      `${release.key} as loaded has no row ${line}, and it is loaded in part. Missing: ${missing.join('; ')}. Ingest CMS's whole file.`,
    )
  }
  return modifier === '53'
    ? notPriced(
        'BY_REPORT',
        `${line}: a stopped service without a row of its own is priced by the contractor, by report.`,
        codeRow.citations,
      )
    : notPriced(
        'MODIFIER_NOT_ALLOWED',
        `${release.key} has no row ${line}, so the modifier cannot be paid.`,
        codeRow.citations,
      )
}
