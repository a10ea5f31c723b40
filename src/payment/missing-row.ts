import type { Registry } from '../provenance/provenance.loader.ts'
import { onlyExtract } from './fee-in-force.ts'
import type { FeeScheduleRow } from './fee-schedule.ts'
import { type NotPriced, notPriced } from './not-priced.ts'

/** A code without a row: unknown where the whole file is loaded, no data where only an extract is. */
export function missingCode(registry: Registry, code: string, release: string): NotPriced {
  return onlyExtract(registry, release)
    ? notPriced('NO_DATA', `Only an extract of ${release} is loaded, without ${code}: ingest CMS's whole file.`)
    : notPriced('UNKNOWN_CODE', `${release} has no code ${code}.`)
}

/** A modifier without a row of its own: 53 is then by report, 26 and TC cannot be paid. */
export function missingModifierRow(registry: Registry, codeRow: FeeScheduleRow, modifier: string): NotPriced {
  const line = `${codeRow.code}-${modifier}`
  if (onlyExtract(registry, codeRow.release)) {
    return notPriced(
      'NO_DATA',
      `Only an extract of ${codeRow.release} is loaded, without ${line}: ingest CMS's whole file.`,
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
        `${codeRow.release} has no row ${line}, so the modifier cannot be paid.`,
        codeRow.citations,
      )
}
